package samskap.inbox.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.ideas.Status;

/**
 * What a colleague's mail says and is meant as.
 *
 * @param body the words without the marks
 * @param kind what a mark says; null for none
 * @param due for a promise: by when
 * @param move where the idea is to go; null for nowhere
 * @param faults what stands in the way of all of it; none when it can be done
 * @param unknown words behind a # that mean nothing to us and stay in the text
 */
record Marked(
        String body,
        @Nullable Kind kind,
        @Nullable LocalDate due,
        @Nullable Move move,
        List<Fault> faults,
        List<String> unknown) {

    Marked {
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
    }

    /** @param reason may be empty */
    record Move(Status to, String reason) {}

    /** @param word what was typed */
    record Fault(Sort sort, String word) {}

    /** What can be wrong with a mark. */
    enum Sort {
        /** It may be a note for colleagues, and it is not certain. */
        NOTE_UNSURE,
        /** Nobody can say by when. */
        NO_DAY,
        /** It can't be two things at once. */
        TWO_KINDS,
        /** There is no such status. */
        NO_STATUS
    }

    /** Whether it is more than words. */
    boolean doesSomething() {
        return kind != null || move != null;
    }

    boolean mayBeNote() {
        return faults.stream().anyMatch(fault -> fault.sort() == Sort.NOTE_UNSURE);
    }
}
