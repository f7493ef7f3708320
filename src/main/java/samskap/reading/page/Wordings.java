package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.Suggestion.Decision;
import samskap.developing.Suggestion.Outcome;
import samskap.ideas.Cards;
import samskap.ideas.Composition;
import samskap.ideas.Version;
import samskap.identity.PersonId;
import samskap.shared.text.WordDiff;
import samskap.shared.text.WordDiff.Piece;

/** Tells wordings of an idea to somebody who reads. */
final class Wordings {

    private static final Composition NOTHING = new Composition("", "");
    private static final int NEAR = 120;

    private final Cast cast;
    private final Words words;

    Wordings(Cast cast, Words words) {
        this.cast = cast;
        this.words = words;
    }

    /** @param upToThis all versions until this one, oldest first */
    Wording version(List<Version> upToThis, boolean isLatest) {
        var version = upToThis.getLast();
        var first = upToThis.size() == 1;
        var before = first ? version.words() : upToThis.get(upToThis.size() - 2).words();
        return new Wording(
                words.text("ideas.versions.number", upToThis.size()),
                null,
                who(version),
                Cards.foreign(cast.find(version.author()), words.language()),
                day(version),
                isLatest ? new Chip(null, "good", null, words.text("ideas.versions.now")) : null,
                first ? words.text("ideas.versions.first") : version.why(),
                WordDiff.between(before.title(), version.words().title()),
                WordDiff.between(before.story(), version.words().story()),
                null);
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

    /** @param base what it was made from */
    Wording suggestion(Suggestion suggestion, Composition base) {
        var author = cast.find(suggestion.author());
        var outcome = suggestion.outcome();
        var after = suggestion.words().equals(NOTHING) ? base : suggestion.words();
        return new Wording(
                null,
                author == null ? null : Face.of(author),
                name(suggestion.author()),
                Cards.foreign(author, words.language()),
                MessageViews.moment(suggestion.at(), words),
                outcome == null ? null : chip(outcome),
                suggestion.why(),
                changes(base.title(), after.title()),
                changes(base.story(), after.story()),
                outcome == null || outcome.word().isEmpty()
                        ? null
                        : words.text("developing.word", firstName(outcome.by()), outcome.word()));
    }

    private Chip chip(Outcome outcome) {
        var text = words.text("developing.outcome." + outcome.decision().name(), firstName(outcome.by()));
        return outcome.decision() == Decision.TAKEN_IN
                ? new Chip(null, "good", "check", text)
                : new Chip(null, null, null, text);
    }

    private static List<Piece> changes(String before, String after) {
        return before.equals(after) ? List.of() : WordDiff.nearChanges(WordDiff.between(before, after), NEAR);
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
