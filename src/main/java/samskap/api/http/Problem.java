package samskap.api.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as RFC 9457 has it. */
public record Problem(
        @Means("Names the kind of problem; leads to where the reference tells what to do about it.")
        String type,

        @Means("What the kind is called, in your language.") String title,
        @Means("The answer's status.") int status,

        @Means("What happened and what to do, in your language.")
        String detail,

        @Means("What is wrong, one by one; left out where nothing can be pointed at.") @Nullable
        List<Wrong> errors,

        @Means("The number under which our log has it; only where the fault is ours.") @Nullable
        String number) {

    /** One thing that is wrong. */
    public record Wrong(
            @Means("Where in the body it is, as a JSON pointer.") @Nullable
            String pointer,

            @Means("The parameter or header that it is about.") @Nullable
            String parameter,

            @Means("What is wrong, in your language.") String detail) {}
}
