package samskap.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerQueue.OwnPromise;
import samskap.ideas.Idea;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.Tally;

/** The journey as it goes now. Only colleagues look at it. */
public interface JourneyMap {

    /** How many weeks the map tells of, until now. */
    int WEEKS = 8;

    /** The whole of it. What is counted is at most half a minute old; words and names are as they are now. */
    Picture picture(Person colleague);

    /** What is to be known at one step. */
    Close close(Person colleague, Step step);

    /**
     * @param columns in the order in which a customer meets them
     * @param weakest null when too little is known of every step
     * @param highest the most moments of one sort in one week of one step: all charts have one scale
     */
    record Picture(List<Column> columns, @Nullable Weakest weakest, int highest) {

        public Picture {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A part of the journey with its steps. Customers say of an idea at which part it belongs, so what is counted of
     * ideas is counted here, once.
     *
     * @param ideas how many ideas belong to it
     * @param waiting how many of them wait for an answer from us
     * @param promises how many promises are open at them
     */
    record Column(Stage stage, int ideas, int waiting, int promises, List<Card> cards) {

        public Column {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A step on the map.
     *
     * @param weeks oldest first
     * @param told something that a customer said there lately, null when nobody did
     * @param came how many ideas its moments became part of
     * @param promises how many promises are open at those
     * @param carers who cares for it, longest first
     */
    record Card(Step step, List<Tally> weeks, @Nullable Moment told, int came, int promises, List<PersonId> carers) {

        public Card {
            weeks = List.copyOf(weeks);
            carers = List.copyOf(carers);
        }

        /** All weeks together. */
        public Tally all() {
            return weeks.stream().reduce(Tally.NONE, Tally::plus);
        }
    }

    /**
     * A step seen from close by.
     *
     * @param week of the last seven days
     * @param flickers what was told in them in words, latest first
     * @param unanswered moments of people whom we know that nobody did anything about, longest first
     * @param waiting ideas of its part of the journey that wait for an answer, longest first
     * @param promises that are open at ideas of its part of the journey, due first
     * @param came ideas that its moments became part of, most wanted first
     * @param wanted open ideas of its part of the journey, most wanted first
     */
    record Close(
            List<PersonId> carers,
            Tally week,
            List<Moment> flickers,
            List<Moment> unanswered,
            List<Idea> waiting,
            List<OwnPromise> promises,
            List<Idea> came,
            List<Idea> wanted) {

        public Close {
            carers = List.copyOf(carers);
            flickers = List.copyOf(flickers);
            unanswered = List.copyOf(unanswered);
            waiting = List.copyOf(waiting);
            promises = List.copyOf(promises);
            came = List.copyOf(came);
            wanted = List.copyOf(wanted);
        }
    }
}
