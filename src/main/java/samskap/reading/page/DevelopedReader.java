package samskap.reading.page;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.Suggestions.Tally;
import samskap.developing.Summaries;
import samskap.developing.Summary;
import samskap.ideas.Cards;
import samskap.ideas.Contribution;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Versions;
import samskap.ideas.Versions.Said;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.reading.page.Developed.Arrived;
import samskap.reading.page.Developed.Companions;
import samskap.shared.Cursor;
import samskap.shared.text.Markdown;

/** Reads how an idea was developed together. */
@Component
public class DevelopedReader {

    private static final int MOST_WAITING = 20;
    private static final int MOST_SETTLED = 10;
    private static final int MOST_EARLIER = 10;

    private final Ideas ideas;
    private final Versions versions;
    private final Credits credits;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final People people;
    private final Compared compared;
    private final Site site;

    DevelopedReader(
            Ideas ideas,
            Versions versions,
            Credits credits,
            Suggestions suggestions,
            Summaries summaries,
            People people,
            Compared compared,
            Site site) {
        this.ideas = ideas;
        this.versions = versions;
        this.credits = credits;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.people = people;
        this.compared = compared;
        this.site = site;
    }

    /**
     * One page of what the idea has said; empty when there is no such idea.
     *
     * @param after where the page before ended, null for the first
     */
    public Optional<VersionsPage> versions(IdeaId id, @Nullable Cursor after, Words words, String origin) {
        return ideas.find(id).map(idea -> page(idea, after, words, origin));
    }

    private VersionsPage page(Idea idea, @Nullable Cursor after, Words words, String origin) {
        var page = versions.page(idea.id(), after);
        var cast = new Cast(people.shown(named(idea, page.items()), words.language()));
        var told = new Wordings(compared, cast, words);
        var path = idea.path() + "/versions";
        var heading = words.text("ideas.versions.of", idea.title());
        var next = page.next();
        return new VersionsPage(
                new Frame(words, site, heading, heading, origin, path, null, false),
                path,
                idea.path(),
                idea.title(),
                Cards.foreign(cast.find(idea.author()), words.language()),
                page.items().stream().map(said -> told.version(idea, said)).toList(),
                next == null ? null : path + "?after=" + next.encoded());
    }

    private static Set<PersonId> named(Idea idea, List<Said> page) {
        var named = new HashSet<PersonId>();
        named.add(idea.author());
        for (var said : page) {
            var version = said.version();
            named.add(version.author());
            if (version.takenInBy() != null) {
                named.add(version.takenInBy());
            }
            if (version.source() != null) {
                named.add(version.source().by());
            }
        }
        return named;
    }

    /** @param contributions what others than the author gave */
    Developed of(Idea idea, List<Contribution> contributions, Words words) {
        var id = idea.id();
        var tally = suggestions.count(id);
        var waiting = suggestions.waiting(id, MOST_WAITING);
        var past = suggestions.settled(id, MOST_SETTLED);
        var all = Stream.concat(waiting.stream(), past.stream()).toList();
        var summary = summaries.latest(id).filter(Summary::isPinned).orElse(null);
        var earlier = summary == null ? List.<Summary>of() : summaries.earlier(id, MOST_EARLIER);
        var others = Credits.of(contributions);
        var cast = new Cast(people.shown(named(all, summary, earlier, others), words.language()));
        var count = versions.count(id);
        var told = told(all, idea, cast, words);
        return new Developed(
                companions(others, cast, words),
                count < 2 ? null : words.text("ideas.idea.versions", count),
                summary == null ? null : arrived(summary, earlier, cast, words),
                invitation(idea, tally, words),
                !idea.status().isClosed(),
                told.subList(0, waiting.size()),
                past.isEmpty() ? null : words.text("developing.settled", tally.settled()),
                told.subList(waiting.size(), told.size()),
                tally.waiting() + tally.settled() > all.size());
    }

    private static Set<PersonId> named(
            List<Suggestion> all, @Nullable Summary summary, List<Summary> earlier, Set<PersonId> others) {
        var named = new HashSet<>(others);
        for (var suggestion : all) {
            named.add(suggestion.author());
            if (suggestion.outcome() != null) {
                named.add(suggestion.outcome().by());
            }
        }
        Stream.concat(Stream.ofNullable(summary), earlier.stream()).forEach(each -> named.add(each.by()));
        return named;
    }

    private static @Nullable Companions companions(Set<PersonId> others, Cast cast, Words words) {
        if (others.isEmpty()) {
            return null;
        }
        var faces = others.stream()
                .flatMap(id -> Stream.ofNullable(cast.find(id)))
                .map(Face::of)
                .toList();
        var first = Credits.first(faces);
        var rest = faces.subList(first.size(), faces.size());
        return new Companions(
                words.text("ideas.idea.developedWith", others.size()),
                first,
                rest.isEmpty() ? null : words.text("ideas.companions.more", rest.size()),
                rest);
    }

    private static Arrived arrived(Summary summary, List<Summary> earlier, Cast cast, Words words) {
        var by = cast.find(summary.by());
        return new Arrived(
                Markdown.toHtml(summary.body()),
                by == null ? words.text("reading.somebody") : by.name(),
                new IdeaPage.Moment(summary.at().toString(), words.date(summary.at())),
                earlier.stream()
                        .map(each -> arrived(each, List.of(), cast, words))
                        .toList());
    }

    private static String invitation(Idea idea, Tally tally, Words words) {
        if (tally.waiting() > 0) {
            return words.text("developing.waiting", tally.waiting());
        }
        return words.text(idea.status().isClosed() ? "developing.closed" : "developing.invitation");
    }

    private List<Wording> told(List<Suggestion> some, Idea idea, Cast cast, Words words) {
        var told = new Wordings(compared, cast, words);
        var standing = suggestions.standing(some, idea);
        return some.stream()
                .map(each -> told.suggestion(each, Objects.requireNonNull(standing.get(each.id()))))
                .toList();
    }
}
