package samskap.chair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.AnswerTimes.Estimate;
import samskap.identity.Person;
import samskap.teams.Team;
import samskap.teams.TeamId;
import samskap.value.lens.Newcombe;
import samskap.value.lens.Wilson;

/**
 * Whether we do better, week by week, for leaders. Teams are there only from {@value #FEWEST} colleagues on, and nobody
 * is ranked.
 */
public interface FollowUp {

    int WEEKS = 8;

    /** In a smaller team, its figures would be somebody's. */
    int FEWEST = 5;

    /** The intervals' probability. */
    double LEVEL = 0.95;

    /** Of fewer, a percentage would only pretend. */
    int ENOUGH = 10;

    /** Whose figures can be asked for, by name. */
    List<Team> teams(Person leader);

    /**
     * How each of them went, in the order in which a customer meets them.
     *
     * @param team null for everybody
     * @throws samskap.shared.Refusal when the team is gone or too small
     */
    List<Course> courses(Person leader, @Nullable TeamId team);

    /** How teams keep in touch with customers, as far as counts of them tell of nobody. */
    List<Contact> contacts(Person leader);

    /** What is followed. */
    enum Aim {
        /** A first answer within a day. */
        FIRST_ANSWER,
        /** Promises that ended were kept. */
        PROMISES,
        /** Decisions whose day came were done by then. */
        DECISIONS,
        /**
         * What several moments tell became part of an idea; of everybody alone. What was told later has had less time
         * for that, so its weeks are not held against each other.
         */
        THEMES;

        /** Whether each of its weeks has had as much time as the others. */
        public boolean isComparable() {
            return this != THEMES;
        }
    }

    /**
     * @param weeks oldest first
     * @param time within what time half have it, from all weeks together; null where time is not what is followed, and
     *     of fewer than {@value #ENOUGH}
     */
    record Course(Aim aim, List<Week> weeks, @Nullable Estimate time) {

        public Course {
            weeks = List.copyOf(weeks);
        }

        /** One that is followed by shares alone. */
        public Course(Aim aim, List<Week> weeks) {
            this(aim, weeks, null);
        }

        /** All weeks together. */
        public Week all() {
            return sum(weeks);
        }

        /**
         * The later half of the weeks against the earlier one; empty when one of them has too few, and where weeks are
         * not comparable.
         */
        public Optional<Newcombe> trend() {
            var half = weeks.size() / 2;
            var earlier = sum(weeks.subList(0, half));
            var later = sum(weeks.subList(half, weeks.size()));
            return !aim.isComparable() || earlier.of() < ENOUGH || later.of() < ENOUGH
                    ? Optional.empty()
                    : Optional.of(Newcombe.of(later.met(), later.of(), earlier.met(), earlier.of(), LEVEL));
        }

        private static Week sum(List<Week> some) {
            return new Week(
                    some.getFirst().monday(),
                    some.stream().mapToInt(Week::met).sum(),
                    some.stream().mapToInt(Week::of).sum());
        }
    }

    /**
     * @param monday its first day
     * @param met how many met the aim
     * @param of of how many it is known
     */
    record Week(LocalDate monday, int met, int of) {

        /** The share with its interval; empty when there are none. */
        public Optional<Wilson> interval() {
            return of == 0 ? Optional.empty() : Optional.of(Wilson.of(met, of, LEVEL));
        }
    }
}
