package samskap.inbox.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/** Puts into words, in a person's language, what we write back to them. It goes to the address that we know. */
@Component
class Telling {

    /** So many letters are quoted. */
    private static final int LONGEST = 400;

    private final People people;
    private final Translations translations;

    Telling(People people, Translations translations) {
        this.people = people;
        this.translations = translations;
    }

    /** One sentence of it. Of longer arguments, which may be whole lines of a mail, it says the beginning. */
    String said(Person reader, String key, Object... arguments) {
        var said = Arrays.stream(arguments)
                .map(argument -> argument instanceof String words ? shortened(words) : argument)
                .toArray();
        return translations.text(reader.language(), "inbox.told." + key, said);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    String said(Person reader, Refusal refusal) {
        return translations.text(reader.language(), refusal);
    }

    /**
     * Gives somebody their words back.
     *
     * @param idea where they were to go; null for nowhere, or where it can't be seen any more
     */
    Answer giveBack(Person writer, @Nullable Idea idea, String... told) {
        return answer(Answer.Kind.GIVE_BACK, writer, idea, List.of(told), idea == null ? "/" : idea.path());
    }

    /** The same for what was to go to something else than an idea. */
    Answer giveBackTo(Person writer, String path, String... told) {
        return answer(Answer.Kind.GIVE_BACK, writer, null, List.of(told), path);
    }

    /** Remarks on what was said elsewhere than in a dialogue. */
    Answer remarkTo(Person writer, String path, String... told) {
        return answer(Answer.Kind.REMARK, writer, null, List.of(told), path);
    }

    /** Remarks on what was said. */
    Answer remark(Person writer, Idea idea, List<String> told, String path) {
        var all = Stream.concat(Stream.of(said(writer, "remark")), told.stream());
        return answer(Answer.Kind.REMARK, writer, idea, all.toList(), path);
    }

    private Answer answer(Answer.Kind kind, Person reader, @Nullable Idea idea, List<String> told, String path) {
        return new Answer(
                kind,
                people.addressOf(reader.id()),
                reader.language(),
                idea == null ? null : idea.id(),
                told,
                path,
                true,
                false);
    }
}
