package samskap.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.shared.Language;

/** Somebody about to be added; the fields are {@link Person}'s. */
public record NewPerson(
        EmailAddress address,
        String name,
        Language language,
        Set<Role> roles,
        @Nullable String title,
        LocalDate since) {}
