package samskap.api.v1;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.audit.Thing;
import samskap.ideas.Backing;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Cases;

/** Tells ideas and people as the API's records. */
@Component
class IdeaTelling {

    private final Ideas ideas;
    private final Backing backing;
    private final Families families;
    private final Cases cases;
    private final People people;
    private final PictureTelling pictures;

    IdeaTelling(Ideas ideas, Backing backing, Families families, Cases cases, People people, PictureTelling pictures) {
        this.ideas = ideas;
        this.backing = backing;
        this.families = families;
        this.cases = cases;
        this.people = people;
        this.pictures = pictures;
    }

    /** These people as whoever asks may see them; whom a colleague only introduced has no name to be told. */
    Map<PersonId, Person> named(Collection<PersonId> ids, Call call) {
        return people.shown(ids, call.language());
    }

    static Someone someone(PersonId id, Map<PersonId, Person> named) {
        var person = named.get(id);
        return person == null
                ? new Someone(id.value(), "", false, null)
                : new Someone(id.value(), person.name(), person.isStaff(), person.title());
    }

    static @Nullable Someone someoneOrNull(@Nullable PersonId id, Map<PersonId, Person> named) {
        return id == null ? null : someone(id, named);
    }

    List<ListedIdea> listed(List<Idea> found, Call call) {
        var facts = facts(found, call);
        return found.stream()
                .map(idea -> new ListedIdea(facts.apply(idea), idea.excerpt()))
                .toList();
    }

    OneIdea whole(Idea idea, Call call) {
        return whole(idea, pictures.of(idea.id().pictured()), call);
    }

    /** @param shown its pictures, for whoever knows them */
    OneIdea whole(Idea idea, List<ShownPicture> shown, Call call) {
        return new OneIdea(
                facts(List.of(idea), call).apply(idea),
                idea.story(),
                mergedInto(idea),
                shown,
                call.viewer() != null && ideas.mayEdit(call.viewer(), idea));
    }

    /** What is read for all of them at once. */
    private Function<Idea, IdeaFacts> facts(List<Idea> found, Call call) {
        var supported = supported(found.stream().map(Idea::id).toList(), call);
        var withheld = withheld(found, call);
        var named = named(everybodyOn(found), call);
        return idea -> facts(
                idea, supported.contains(idea.id()), withheld.contains(idea.id().value()), named);
    }

    private static IdeaFacts facts(Idea idea, boolean supported, boolean withheld, Map<PersonId, Person> named) {
        var pulse = idea.pulse();
        return new IdeaFacts(
                idea.id().value(),
                idea.path(),
                idea.title(),
                someone(idea.author(), named),
                idea.stage() == null ? null : idea.stage().code(),
                idea.topic() == null ? null : idea.topic().code(),
                Codes.ofOrNull(idea.feeling()),
                Codes.of(idea.status()),
                idea.sharedAt(),
                idea.editedAt(),
                idea.version(),
                pulse.supports(),
                supported,
                pulse.messages(),
                pulse.openQuestions(),
                pulse.waitingSince(),
                pulse.answeredAt(),
                someoneOrNull(pulse.answeredBy(), named),
                withheld);
    }

    private @Nullable Long mergedInto(Idea idea) {
        return idea.status() == Status.MERGED
                ? (Long) families.mainOf(idea.id()).value()
                : null;
    }

    private Set<IdeaId> supported(List<IdeaId> ids, Call call) {
        return call.viewer() == null || ids.isEmpty() ? Set.of() : backing.supportedBy(call.viewer(), ids);
    }

    /** Only what is one's own, or what a colleague sees, can be withheld here. */
    private Set<Long> withheld(List<Idea> found, Call call) {
        var viewer = call.viewer();
        if (viewer == null) {
            return Set.of();
        }
        var candidates = found.stream()
                .filter(idea -> viewer.isStaff() || idea.author().equals(viewer.id()))
                .map(idea -> idea.id().value())
                .toList();
        return candidates.isEmpty()
                ? Set.of()
                : cases.withheld(Thing.Kind.IDEA, candidates).keySet();
    }

    private static Set<PersonId> everybodyOn(List<Idea> found) {
        var everybody = new HashSet<PersonId>();
        found.forEach(idea -> {
            everybody.add(idea.author());
            everybody.add(Objects.requireNonNullElse(idea.pulse().answeredBy(), idea.author()));
        });
        return everybody;
    }
}
