package samskap.identity;

import samskap.shared.Language;

/** Carries a sign-in code to its address. The mail module is the one who knows how. */
public interface CodePost {

    void send(EmailAddress to, String code, Language language);
}
