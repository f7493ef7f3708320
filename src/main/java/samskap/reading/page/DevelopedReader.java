package samskap.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions;
import samskap.developing.Summaries;
import samskap.developing.Summary;
import samskap.ideas.Composition;
import samskap.ideas.Credits;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.People;
import samskap.identity.PersonId;
import samskap.reading.page.Developed.Arrived;
import samskap.shared.text.Markdown;

/** Reads how an idea was developed together. */
@Component
public class DevelopedReader {

    private final Ideas ideas;
    private final Versions versions;
    private final Credits credits;
    private final Suggestions suggestions;
    private final Summaries summaries;
    private final People people;
    private final Site site;

    DevelopedReader(
            Ideas ideas,
            Versions versions,
            Credits credits,
            Suggestions suggestions,
            Summaries summaries,
            People people,
            Site site) {
        this.ideas = ideas;
        this.versions = versions;
        this.credits = credits;
        this.suggestions = suggestions;
        this.summaries = summaries;
        this.people = people;
        this.site = site;
    }

    /** Empty when there is no such idea. */
    public Optional<VersionsPage> versions(IdeaId id, Words words, String origin) {
        return ideas.find(id).map(idea -> page(idea, words, origin));
    }

    private VersionsPage page(Idea idea, Words words, String origin) {
        var all = versions.of(idea.id());
        var told = new Wordings(new Cast(people.find(authors(all))), words);
        var list = new ArrayList<Wording>();
        for (var n = all.size(); n > 0; n--) {
            list.add(told.version(all.subList(0, n), n == all.size()));
        }
        var path = idea.path() + "/versions";
        var heading = words.text("ideas.versions.of", idea.title());
        var frame = new Frame(words, site, heading, heading, origin, path, null, false);
        return new VersionsPage(frame, path, idea.path(), idea.title(), list);
    }

    private static Set<PersonId> authors(List<Version> all) {
        var everybody = new HashSet<PersonId>();
        for (var version : all) {
            everybody.add(version.author());
            if (version.takenInBy() != null) {
                everybody.add(version.takenInBy());
            }
        }
        return everybody;
    }

    /** @param said all versions, oldest first */
    Developed of(Idea idea, List<Version> said, Words words) {
        var all = suggestions.of(idea.id());
        var summary = summaries.latest(idea.id()).filter(Summary::isPinned).orElse(null);
        var cast = new Cast(people.find(named(all, summary)));
        var waiting = all.stream().filter(Suggestion::isOpen).toList();
        var past = all.stream().filter(each -> !each.isOpen()).toList().reversed();
        var others = credits.of(idea).size();
        return new Developed(
                others == 0 ? null : words.text("ideas.idea.developedWith", others),
                said.size() < 2 ? null : words.text("ideas.idea.versions", said.size()),
                summary == null ? null : arrived(summary, cast, words),
                invitation(idea, waiting.size(), words),
                !idea.status().isClosed(),
                told(waiting, said, cast, words),
                past.isEmpty() ? null : words.text("developing.settled", past.size()),
                told(past, said, cast, words));
    }

    private static Set<PersonId> named(List<Suggestion> all, @Nullable Summary summary) {
        var named = new HashSet<PersonId>();
        for (var suggestion : all) {
            named.add(suggestion.author());
            if (suggestion.outcome() != null) {
                named.add(suggestion.outcome().by());
            }
        }
        if (summary != null) {
            named.add(summary.by());
        }
        return named;
    }

    private static Arrived arrived(Summary summary, Cast cast, Words words) {
        var by = cast.find(summary.by());
        return new Arrived(
                Markdown.toHtml(summary.body()),
                by == null ? words.text("reading.somebody") : by.name(),
                new IdeaPage.Moment(summary.at().toString(), words.date(summary.at())));
    }

    private static String invitation(Idea idea, int waiting, Words words) {
        if (waiting > 0) {
            return words.text("developing.waiting", waiting);
        }
        return words.text(idea.status().isClosed() ? "developing.closed" : "developing.invitation");
    }

    private static List<Wording> told(List<Suggestion> some, List<Version> said, Cast cast, Words words) {
        var told = new Wordings(cast, words);
        return some.stream()
                .map(each -> told.suggestion(each, base(each, said)))
                .toList();
    }

    private static Composition base(Suggestion suggestion, List<Version> said) {
        return said.reversed().stream()
                .filter(version -> version.number() <= suggestion.base())
                .findFirst()
                .map(Version::words)
                .orElse(suggestion.words());
    }
}
