package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.support.OnBehalf;

/** Whose voice a colleague records: a customer who is here, or one who is not yet. */
public record VoiceOf(
        @Means("The customer's number, of somebody who is here.") @Nullable
        Long customer,

        @Means("The address of somebody who is not here yet: they are told once by mail, and can take it all back.")
        @Nullable
        String email,

        @Means("What they are called, with their address.") @Nullable
        String name,

        @Means(value = "Where they said it, such as “on the phone”.", most = OnBehalf.LONGEST_WHERE) @Nullable
        String where) {}
