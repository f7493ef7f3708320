package samskap.ideas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.pictures.Pictures;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Tells what was merged into an idea: each with its story and its author, who thought of it too. */
@Component
public class Members {

    private final Families families;
    private final Ideas ideas;
    private final People people;
    private final Pictures pictures;
    private final Translations translations;
    private final TimeAgo times;

    Members(
            Families families,
            Ideas ideas,
            People people,
            Pictures pictures,
            Translations translations,
            TimeAgo times) {
        this.families = families;
        this.ideas = ideas;
        this.people = people;
        this.pictures = pictures;
        this.translations = translations;
        this.times = times;
    }

    /** The latest first. */
    public List<Member> of(IdeaId main, Language language) {
        var mergers = families.mergersInto(main);
        if (mergers.isEmpty()) {
            return List.of();
        }
        var merged = ideas.find(mergers.stream().map(Merger::duplicate).toList());
        var everybody = new HashSet<PersonId>();
        mergers.forEach(merger -> everybody.add(merger.by()));
        merged.values().forEach(idea -> everybody.add(idea.author()));
        var named = people.shown(everybody, language);
        return mergers.stream()
                .flatMap(merger -> Stream.ofNullable(merged.get(merger.duplicate()))
                        .map(idea -> member(idea, merger, named, language)))
                .toList();
    }

    private Member member(Idea idea, Merger merger, Map<PersonId, Person> named, Language language) {
        var author = named.get(idea.author());
        var by = named.get(merger.by());
        return new Member(
                idea.id(),
                Cards.foreign(author, language),
                author == null ? "·" : author.initials(),
                author != null && author.isStaff(),
                idea.title(),
                idea.story(),
                pictures.of(idea.id().pictured()),
                translations.text(
                        language, "ideas.same.sharedBy", name(author, language), times.date(language, idea.sharedAt())),
                translations.text(
                        language, "ideas.same.joinedBy", name(by, language), times.date(language, merger.at())),
                merger.word(),
                Cards.foreign(by, language));
    }

    private String name(@Nullable Person person, Language language) {
        return person == null ? translations.text(language, "ideas.versions.somebody") : person.name();
    }
}
