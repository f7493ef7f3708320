package samskap.shared;

import java.util.List;
import java.util.Optional;

/** Whose place this is, as it stands now: an administrator may change all of it while the place runs. */
public interface Brand {

    /** The company as its customers call it; {@code samskap.name} until an administrator calls it otherwise. */
    String name();

    /** Whom mails of the company itself come from, where that is not who the installation says. */
    Optional<String> mailName();

    Accent accent();

    /** What is spoken with whoever asks for no language that is offered. */
    Language language();

    /** The languages that are offered; never empty, and {@link #language()} is one of them. */
    List<Language> languages();

    /** The style sheet that dresses pages as the company; empty where nothing differs from the product. */
    String css();

    /** The address of {@link #css()}, which is another one for each letter that changes in it; empty when it is. */
    Optional<String> styleSheet();

    /** The language, or the usual one if it is not offered. */
    default Language spoken(Language wanted) {
        return languages().contains(wanted) ? wanted : language();
    }

    /** The element that loads {@link #styleSheet()}, for pages that are written by hand; may be nothing. */
    default String styleLink() {
        return styleSheet()
                .map(address -> "<link rel=\"stylesheet\" href=\"" + address + "\">")
                .orElse("");
    }

    /** One that never changes. */
    static Brand called(String name) {
        return new FixedBrand(name);
    }
}
