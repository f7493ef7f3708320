package samskap.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;
import samskap.shared.Language;
import samskap.shared.RequestLanguage;
import samskap.shared.Translations;

/** What Vaadin says and does by itself, in our words: when a page rested too long, or something broke. */
@Component
class VaadinManners implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Translations translations;
    private final transient ErrorTelling errors;

    private final transient RequestLanguage languages;

    VaadinManners(Translations translations, ErrorTelling errors, RequestLanguage languages) {
        this.languages = languages;
        this.translations = translations;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var language = info.getRequest() instanceof VaadinServletRequest request && UI.getCurrent() == null
                ? languages.of(request.getHttpServletRequest())
                : Language.of(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(language, "shell.expired.heading"));
        messages.setSessionExpiredMessage(text(language, "shell.expired.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(text(language, "shell.broken.heading"));
        messages.setInternalErrorMessage(broken(language, info.getRequest()));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(text(language, "shell.broken.heading"));
        messages.setSyncErrorMessage(text(language, "shell.broken.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(text(language, "shell.expired.heading"));
        messages.setCookiesDisabledMessage(withoutCookies(language));
        return messages;
    }

    /** Whoever signed out in another tab has no cookie of ours any more, like those whose browser keeps none. */
    private String withoutCookies(Language language) {
        return text(language, "shell.expired.text") + " " + text(language, "shell.expired.cookies");
    }

    /** With the number under which the log has it. */
    private String broken(Language language, VaadinRequest request) {
        var number = ErrorTelling.numberIn(request).map(it -> " " + text(language, "shell.error.number") + " " + it);
        return text(language, "shell.broken.text") + number.orElse("");
    }

    private String text(Language language, String key) {
        return translations.text(language, key);
    }
}
