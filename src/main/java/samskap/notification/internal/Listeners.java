package samskap.notification.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.notification.Reason;

/** Who may be told of what happens to ideas, each once however many of the ideas concern them. */
@Component
class Listeners {

    private final Concerned concerned;
    private final StanceStore stances;
    private final ChoiceStore choices;
    private final People people;
    private final Families families;

    Listeners(Concerned concerned, StanceStore stances, ChoiceStore choices, People people, Families families) {
        this.concerned = concerned;
        this.stances = stances;
        this.choices = choices;
        this.people = people;
        this.families = families;
    }

    /** The next of everybody concerned, in the order of their ids: fewer than {@code most} are the last ones. */
    List<Listener> after(PersonId last, Collection<IdeaId> ideas, int most) {
        var members = ideas.stream()
                .flatMap(idea -> families.membersOf(idea).stream())
                .distinct()
                .toList();
        return known(concerned.after(last, members, most));
    }

    /** This person, if the idea or a member of it concerns them. */
    Optional<Listener> of(PersonId person, IdeaId idea) {
        return after(new PersonId(person.value() - 1), List.of(idea), 1).stream()
                .filter(listener -> listener.concern().person().equals(person))
                .findFirst();
    }

    /** Whether this person has stopped the idea, or one that it was merged into. */
    boolean isMuted(PersonId person, IdeaId idea) {
        return !muted(idea, Set.of(person)).isEmpty();
    }

    /** Those of these people who have stopped the idea, or one that it was merged into. */
    Set<PersonId> muted(IdeaId idea, Collection<PersonId> ids) {
        return families.wayOf(idea).stream()
                .flatMap(each -> stances.muted(each, ids).stream())
                .collect(Collectors.toSet());
    }

    /** This one person, whatever else concerns them. */
    Listener alone(PersonId person, IdeaId idea) {
        var reason = concerned.reasonOf(person, idea).orElse(Reason.WROTE);
        return known(List.of(List.of(new Concern(person, idea, reason)))).getFirst();
    }

    /** This one person, though they hear of the idea no more: what somebody answers for cannot be stopped. */
    Listener reminded(PersonId person, IdeaId idea) {
        var concern = new Concern(person, idea, Reason.REMINDED);
        return new Listener(concern, people.find(person).orElse(null), false, choices.of(person));
    }

    /** Whoever told a moment, whatever else concerns them: what was said to their words is theirs to hear. */
    Listener teller(PersonId person, @Nullable IdeaId idea) {
        var concern = new Concern(person, idea, Reason.TOLD);
        return new Listener(concern, people.find(person).orElse(null), false, choices.of(person));
    }

    private List<Listener> known(List<List<Concern>> concerns) {
        var ids = concerns.stream().map(each -> each.getFirst().person()).toList();
        var found = people.find(ids);
        var chosen = choices.of(ids);
        var muted = muted(concerns, ids);
        return concerns.stream()
                .map(each -> listener(
                        each,
                        muted,
                        found.get(each.getFirst().person()),
                        Objects.requireNonNull(chosen.get(each.getFirst().person()))))
                .toList();
    }

    private Map<IdeaId, Set<PersonId>> muted(List<List<Concern>> concerns, List<PersonId> ids) {
        var muted = new HashMap<IdeaId, Set<PersonId>>();
        concerns.forEach(each ->
                each.forEach(concern -> muted.computeIfAbsent(idea(concern), idea -> muted(idea, ids))));
        return muted;
    }

    private static Listener listener(
            List<Concern> concerns, Map<IdeaId, Set<PersonId>> muted, @Nullable Person person, Choice choice) {
        var open = concerns.stream()
                .filter(concern -> !muted.getOrDefault(idea(concern), Set.of()).contains(concern.person()))
                .findFirst();
        return new Listener(open.orElseGet(concerns::getFirst), person, open.isEmpty(), choice);
    }

    /** Whoever is concerned through ideas is so through this one. */
    private static IdeaId idea(Concern concern) {
        return Objects.requireNonNull(concern.idea());
    }
}
