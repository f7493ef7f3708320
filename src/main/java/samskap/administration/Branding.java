package samskap.administration;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** What the place looks like and what it calls itself. A change shows on every page that is opened from then on. */
public interface Branding {

    /** The largest picture that is taken as a logo, in bytes. */
    int LARGEST_LOGO = 1_000_000;

    /**
     * What can be typed.
     *
     * @param name the company as its customers call it; blank for what the installation says
     * @param mailName whom the company's own mails come from; blank for what the installation says
     * @param accent a colour in hex; blank for the product's own
     * @param logoIsName whether the logo says the name, so that it need not stand beside it
     */
    record Look(String name, String mailName, String accent, boolean logoIsName) {}

    /** As it stands now, in the form in which it is typed. */
    Look look(Person admin);

    /**
     * Changes what is wanted otherwise than it was seen, and leaves the rest as somebody else may have set it
     * meanwhile.
     *
     * @throws samskap.shared.Refusal at {@code name} or {@code mailName} when they are too long or tell people not to
     *     answer; at {@code accent} when it is no colour or does not read on light pages
     */
    void dress(Person admin, Look seen, Look wanted);

    /**
     * Takes a picture as the logo: a PNG, JPEG or GIF, drawn anew so that nothing else comes with it.
     *
     * @param picture null to go back to the product's own sign
     * @throws samskap.shared.Refusal at {@code logo} when it is no such picture or too large
     */
    void logo(Person admin, byte @Nullable [] picture);

    boolean hasLogo();
}
