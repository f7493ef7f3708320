package samskap.ideas;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.identity.PersonId;

/** Who has developed an idea together with its author. */
@Component
public class Credits {

    /** How many are named at first. */
    private static final int FIRST = 6;

    private final List<Contributing> all;
    private final Families families;

    Credits(List<Contributing> all, Families families) {
        this.all = all;
        this.families = families;
    }

    /** Those who are named at first, where there are more than a page has room for. */
    public static <T> List<T> first(List<T> all) {
        return all.size() <= FIRST + 1 ? all : all.subList(0, FIRST);
    }

    /**
     * Everybody whose words or thoughts went into the idea, but for its author, in the order in which they first did.
     */
    public Set<PersonId> of(Idea idea) {
        return of(to(idea));
    }

    /** The same, when what went into it is known already. */
    public static Set<PersonId> of(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::by).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What others than its author gave, in the order in which it went in; what is the same went in by merging it. */
    public List<Contribution> to(Idea idea) {
        var merged = families.mergersInto(idea.id()).stream()
                .flatMap(merger -> given(merger.duplicate())
                        .map(given ->
                                given.at().isAfter(merger.at()) ? given : new Contribution(given.by(), merger.at())));
        return Stream.concat(given(idea.id()), merged)
                .filter(contribution -> !contribution.by().equals(idea.author()))
                .sorted(Comparator.comparing(Contribution::at))
                .toList();
    }

    private Stream<Contribution> given(IdeaId idea) {
        return all.stream().flatMap(each -> each.contributionsTo(idea).stream());
    }
}
