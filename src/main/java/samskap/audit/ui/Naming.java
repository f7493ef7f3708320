package samskap.audit.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.audit.Entry;
import samskap.audit.Recorded;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.audit.ThingNames.Name;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Says in a reader's words what stands in the log: people and things are called what they are called today. */
@Component
class Naming {

    private final List<ThingNames> names;
    private final People people;
    private final Translations translations;

    Naming(List<ThingNames> names, People people, Translations translations) {
        this.names = names;
        this.people = people;
        this.translations = translations;
    }

    /** Some entries, with everything named in one go. */
    List<Told> tell(List<Recorded> some, Language language) {
        var things = things(some, language);
        var actors = called(
                some.stream()
                        .map(each -> each.entry().by())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                language);
        return some.stream()
                .map(each -> {
                    var entry = each.entry();
                    return new Told(
                            each,
                            by(entry, actors, language),
                            text(language, entry.act().key()),
                            name(entry.thing(), things, language),
                            entry.other() == null ? null : name(entry.other(), things, language),
                            value(entry.before(), language),
                            value(entry.after(), language));
                })
                .toList();
    }

    private String by(Entry entry, Map<PersonId, String> actors, Language language) {
        return entry.by() == null
                ? text(language, "audit.rule")
                : Objects.requireNonNull(actors.get(entry.by()), "Everybody who acted is called something");
    }

    /** What one thing is called. */
    Name name(Thing thing, Language language) {
        return name(thing, named(List.of(thing), language), language);
    }

    private Map<Thing, Name> things(List<Recorded> some, Language language) {
        return named(
                some.stream()
                        .map(Recorded::entry)
                        .flatMap(entry -> Stream.of(entry.thing(), entry.other()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                language);
    }

    private Map<Thing, Name> named(Collection<Thing> things, Language language) {
        var named = new HashMap<Thing, Name>();
        var byKind = things.stream()
                .collect(Collectors.groupingBy(Thing::kind, Collectors.mapping(Thing::id, Collectors.toList())));
        for (var naming : names) {
            naming.of(byKind.getOrDefault(naming.kind(), List.of()), language)
                    .forEach((id, name) -> named.put(new Thing(naming.kind(), id), name));
        }
        nameAll(
                byKind.getOrDefault(Thing.Kind.PERSON, List.of()).stream()
                        .map(PersonId::new)
                        .toList(),
                named,
                language);
        return named;
    }

    /** Who is here has a page; whoever has left is only called so. */
    private void nameAll(List<PersonId> ids, Map<Thing, Name> named, Language language) {
        people.shown(ids, language)
                .values()
                .forEach(person -> named.put(Thing.person(person.id()), new Name(person.name(), "")));
        people.find(ids)
                .values()
                .forEach(person -> named.put(
                        Thing.person(person.id()),
                        new Name(person.name(), "/people/" + person.id().value())));
    }

    private Name name(Thing thing, Map<Thing, Name> named, Language language) {
        var kind = text(language, thing.kind().key());
        return Objects.requireNonNullElseGet(
                named.get(thing), () -> new Name(thing.id() == 0 ? kind : kind + " " + thing.id(), ""));
    }

    private String value(String value, Language language) {
        return value.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+") && translations.has(value) ? text(language, value) : value;
    }

    private String text(Language language, String key) {
        return translations.text(language, key);
    }

    /** What those who acted are called, each of them: by their number where they have no name any more. */
    Map<PersonId, String> called(List<PersonId> ids, Language language) {
        var shown = people.shown(ids, language);
        return ids.stream().collect(Collectors.toMap(id -> id, id -> {
            var person = shown.get(id);
            return person != null && !person.left()
                    ? person.name()
                    : (person == null ? text(language, Thing.Kind.PERSON.key()) : person.name()) + " · " + id.value();
        }));
    }

    /** @param other null when it concerned nothing else */
    record Told(
            Recorded recorded,
            String by,
            String act,
            Name thing,
            @org.jspecify.annotations.Nullable Name other,
            String before,
            String after) {

        Entry entry() {
            return recorded.entry();
        }
    }
}
