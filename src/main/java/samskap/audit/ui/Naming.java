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
        var actors = people.find(some.stream()
                .map(each -> each.entry().by())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return some.stream()
                .map(each -> {
                    var entry = each.entry();
                    var by = entry.by() == null ? null : actors.get(entry.by());
                    return new Told(
                            each,
                            by == null ? text(language, "audit.rule") : by.name(),
                            text(language, entry.act().key()),
                            name(entry.thing(), things, language),
                            entry.other() == null ? null : name(entry.other(), things, language),
                            value(entry.before(), language),
                            value(entry.after(), language));
                })
                .toList();
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
        nameAll(byKind.getOrDefault(Thing.Kind.PERSON, List.of()), named);
        return named;
    }

    private void nameAll(List<Long> ids, Map<Thing, Name> named) {
        people.find(ids.stream().map(PersonId::new).toList())
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

    /** What people are called. */
    Map<PersonId, String> people(List<PersonId> ids) {
        return people.find(ids).values().stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.name(), (one, two) -> one));
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
