package samskap.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import samskap.mail.Mail;

/** A mail as mail programs show it: a page of its own within the page, in which nothing runs. */
@Tag("iframe")
class AsSent extends Component {

    private static final long serialVersionUID = 1L;

    AsSent(Mail mail) {
        getElement()
                // Links open beside the mailbox, as they do from a mail program.
                .setAttribute("sandbox", "allow-same-origin allow-popups allow-popups-to-escape-sandbox")
                .setAttribute("title", mail.subject())
                .setAttribute("srcdoc", mail.html().replace("<head>", "<head><base target=\"_blank\">"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                        const fit = () => {
                            const body = this.contentDocument?.body;
                            if (body) {
                                this.style.height = body.offsetHeight + 2 + 'px';
                            }
                        };
                        this.addEventListener('load', fit);
                        new ResizeObserver(fit).observe(this);
                        """);
    }
}
