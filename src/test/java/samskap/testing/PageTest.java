package samskap.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.identity.Person;
import samskap.shared.Language;

/** Looks at pages without a browser, in English; whoever was signed in is gone afterwards. */
public abstract class PageTest extends SpringBrowserlessTest {

    @BeforeEach
    protected void inEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected static Person signIn(Person person) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(person));
        return person;
    }

    protected String html() {
        return getCurrentView().getElement().getOuterHTML();
    }

    /** Whether a button says this. */
    protected boolean isThere(String label) {
        return find(NativeButton.class).all().stream()
                .anyMatch(button -> button.isVisible()
                        && button.getElement().getTextRecursively().contains(label));
    }

    protected void click(String label) {
        var button = find(NativeButton.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(label))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
