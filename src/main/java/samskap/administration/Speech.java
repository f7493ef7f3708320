package samskap.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.shared.Language;

/** Which languages the place speaks, and what it calls how far ideas have come. */
public interface Speech {

    /** The place's own words by language; a status or language that is missing is called as usual. */
    record Words(Map<Status, Map<Language, String>> own) {

        public String of(Status status, Language language) {
            return own.getOrDefault(status, Map.of()).getOrDefault(language, "");
        }
    }

    /**
     * @param usual what is spoken with whoever asks for none that is offered
     * @throws samskap.shared.Refusal at {@code languages} when there is none, at {@code usual} when it is not offered
     */
    void offer(Person admin, Set<Language> offered, Language usual);

    Words words(Person admin);

    /**
     * Calls statuses by the words that are wanted otherwise than they were seen, on every page and in every mail; a
     * blank one goes back to the usual word.
     *
     * @throws samskap.shared.Refusal at the status's code with the language's behind a dot ({@code planned.sv}) when a
     *     word is too long, or means two statuses
     */
    void call(Person admin, Words seen, Words wanted);

    /** Statuses in the order in which ideas come through them. */
    static List<Status> statuses() {
        return List.of(Status.values());
    }
}
