package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.testing.ModuleTest;

/** Whoever meets an error can tell us its number, wherever it is said to them. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorTellingTests extends SpringBrowserlessTest {

    private static final Pattern LOGGED = Pattern.compile("Error ([A-Z0-9]{2}-[A-Z0-9]{3})");

    @Test
    void an_open_page_tells_the_number_that_the_log_has_and_nothing_of_the_exception(CapturedOutput log) {
        fail(new IllegalStateException("secret detail"));
        assertThat(page()).contains(numberIn(log)).doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void what_the_framework_says_by_itself_in_the_same_request_has_the_same_number(CapturedOutput log) {
        assertThat(messages(Language.EN).getInternalErrorMessage()).doesNotContain("Error ");
        fail(new IllegalStateException("secret detail"));
        assertThat(messages(Language.EN).getInternalErrorMessage())
                .contains("kept as a draft", "Error " + numberIn(log))
                .doesNotContain("secret detail");
    }

    @Test
    void a_page_whose_cookies_went_with_whoever_signed_out_has_come_to_rest_like_any_other() {
        var messages = messages(Language.EN);
        assertThat(messages.getCookiesDisabledCaption()).isEqualTo(messages.getSessionExpiredCaption());
        assertThat(messages.getCookiesDisabledMessage()).contains(messages.getSessionExpiredMessage(), "allow cookies");
    }

    @Test
    void a_refusal_that_no_field_expects_is_told_in_its_words_and_is_no_error(CapturedOutput log) {
        fail(new IllegalStateException(Refusal.notAllowed()));
        assertThat(LOGGED.matcher(log.getAll()).find()).isFalse();
        assertThat(messages(Language.EN).getInternalErrorMessage()).doesNotContain("Error ");
    }

    private static void fail(Exception exception) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(exception));
    }

    private static SystemMessages messages(Language language) {
        return VaadinService.getCurrent().getSystemMessages(language.locale(), VaadinRequest.getCurrent());
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static String numberIn(CapturedOutput log) {
        var found = LOGGED.matcher(log.getAll());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
