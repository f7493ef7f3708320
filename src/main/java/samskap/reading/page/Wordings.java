package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.Suggestion.Decision;
import samskap.developing.Suggestion.Outcome;
import samskap.developing.Suggestions.Standing;
import samskap.ideas.Cards;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.Version;
import samskap.ideas.Versions.Said;
import samskap.identity.PersonId;
import samskap.shared.text.WordDiff;
import samskap.shared.text.WordDiff.Piece;

/** Tells wordings of an idea to somebody who reads. */
final class Wordings {

    private static final Composition NOTHING = new Composition("", "");
    private static final int NEAR = 120;

    private final Compared compared;
    private final Cast cast;
    private final Words words;

    Wordings(Compared compared, Cast cast, Words words) {
        this.compared = compared;
        this.cast = cast;
        this.words = words;
    }

    Wording version(Idea idea, Said said) {
        var version = said.version();
        var before = said.against();
        var now = version.words();
        return new Wording(
                words.text("ideas.versions.number", said.ordinal()),
                null,
                who(version),
                origin(idea, version),
                Cards.foreign(cast.find(version.author()), words.language()),
                day(version),
                said.isNow() ? new Chip(null, "good", null, words.text("ideas.versions.now")) : null,
                note(said),
                version.why(),
                compared.pieces(before.title(), now.title()),
                compared.pieces(before.story(), now.story()),
                null);
    }

    private @Nullable String note(Said said) {
        if (said.version().isTakenDown()) {
            return words.text("ideas.versions.takenDown");
        }
        return said.before() == null ? words.text("ideas.versions.first") : null;
    }

    private Wording.@Nullable Origin origin(Idea idea, Version version) {
        var source = version.source();
        return source == null
                ? null
                : new Wording.Origin(
                        idea.path() + "#" + source.anchor(), words.text("ideas.versions.from", name(source.by())));
    }

    private IdeaPage.Moment day(Version version) {
        return new IdeaPage.Moment(version.at().toString(), words.date(version.at()));
    }

    private String who(Version version) {
        var author = name(version.author());
        return version.takenInBy() == null
                ? author
                : words.text("ideas.versions.takenIn", author, name(version.takenInBy()));
    }

    Wording suggestion(Suggestion suggestion, Standing standing) {
        var author = cast.find(suggestion.author());
        var outcome = suggestion.outcome();
        var base = standing.base();
        var after = suggestion.words().equals(NOTHING) ? base : suggestion.words();
        return new Wording(
                suggestion.anchor(),
                author == null ? null : Face.of(author),
                name(suggestion.author()),
                null,
                Cards.foreign(author, words.language()),
                MessageViews.moment(suggestion.at(), words),
                outcome == null ? changedSince(standing) : chip(outcome),
                null,
                suggestion.why(),
                changes(base.title(), after.title()),
                changes(base.story(), after.story()),
                outcome == null || outcome.word().isEmpty()
                        ? null
                        : words.text("developing.word", firstName(outcome.by()), outcome.word()));
    }

    private @Nullable Chip changedSince(Standing standing) {
        return standing.collides() ? new Chip(null, "ask", null, words.text("developing.changedSince")) : null;
    }

    private Chip chip(Outcome outcome) {
        var text = words.text("developing.outcome." + outcome.decision().name(), firstName(outcome.by()));
        return outcome.decision() == Decision.TAKEN_IN
                ? new Chip(null, "good", "check", text)
                : new Chip(null, null, null, text);
    }

    private List<Piece> changes(String before, String after) {
        return before.equals(after) ? List.of() : WordDiff.nearChanges(compared.pieces(before, after), NEAR);
    }

    private String name(@Nullable PersonId id) {
        var person = cast.find(id);
        return person == null ? words.text("reading.somebody") : person.name();
    }

    private String firstName(PersonId id) {
        var person = cast.find(id);
        return person == null ? words.text("reading.somebody") : person.firstName();
    }
}
