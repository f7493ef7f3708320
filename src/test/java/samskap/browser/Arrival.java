package samskap.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import samskap.mail.Mailbox;

/** The dialog that asks who somebody is, answered as a person does: address, code from the mail, name. */
final class Arrival {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Page page;
    private final Mailbox mailbox;
    private final String address = "newcomer" + NUMBER.incrementAndGet() + "@example.org";

    Arrival(Page page, Mailbox mailbox) {
        this.page = page;
        this.mailbox = mailbox;
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
        return mailbox.latest().stream()
                .filter(kept -> kept.mail().to().value().equals(address))
                .map(kept -> kept.mail().text().substring(0, 7))
                .findFirst()
                .orElseThrow();
    }

    private void press(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }
}
