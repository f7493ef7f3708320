package samskap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import samskap.mail.internal.Letters;

/** The dialog that asks who somebody is, answered as a person does: address, code from the mail, name. */
final class Arrival {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Page page;
    private final Letters letters;
    private final String address = "newcomer" + NUMBER.incrementAndGet() + "@example.org";

    Arrival(Page page, Letters letters) {
        this.page = page;
        this.letters = letters;
    }

    /** All of it, for somebody who is here for the first time. */
    void as(String name) {
        giveAddress();
        giveCode(mailedCode());
        dialog().getByLabel("Your name").fill(name);
        press("Go on");
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    void giveAddress() {
        dialog().getByLabel("Your e-mail address").fill(address);
        press("Send me a code");
    }

    void giveCode(String code) {
        dialog().getByLabel("The code").fill(code);
        press("Go on");
    }

    /** The six digits in the latest mail to the address. */
    String mailedCode() {
        dialog().getByLabel("The code").waitFor();
        return letters.to(address).mail().text().substring(0, 7);
    }

    private void press(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
