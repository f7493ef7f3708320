package samskap.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import samskap.mail.KeptMail;
import samskap.mail.Mail;
import samskap.mail.Mailbox;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** The mails of a demo or a developer's machine. Where mail is really sent, there is no such page. */
@Route("dev/mail")
@AnonymousAllowed
class MailboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "mail";

    private final transient ObjectProvider<Mailbox> mailbox;
    private final transient Words words;
    private final transient Times times;

    MailboxView(ObjectProvider<Mailbox> mailbox, Words words, Times times) {
        this.mailbox = mailbox;
        this.words = words;
        this.times = times;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var box = mailbox.getIfAvailable();
        if (box == null) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
            return;
        }
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Long::valueOf);
        show(box, wanted.orElse(-1L));
    }

    private void show(Mailbox box, long wanted) {
        var mails = box.latest();
        stack().removeAll();
        var about = new Paragraph(words.text("mail.box.about", Mailbox.MOST));
        about.addClassNames("small", "muted", "push");
        var head = new Div(new H1(getPageTitle()), about);
        head.addClassName("head");
        stack().add(head);
        if (mails.isEmpty()) {
            stack().add(Empty.part(words.text("mail.box.empty"), words.text("mail.box.empty.advice")));
            return;
        }
        var open = box.find(wanted).orElse(mails.getFirst());
        var list = new UnorderedList();
        list.addClassNames("mails", "card");
        list.getElement().setAttribute("aria-label", words.text("mail.box.list"));
        mails.forEach(mail -> list.add(new ListItem(line(mail, mail.number() == open.number()))));
        var both = new Div(list, whole(open));
        both.addClassName("mailbox");
        stack().add(both);
    }

    private Anchor line(KeptMail kept, boolean open) {
        var link = new Anchor("/dev/mail?" + PARAMETER + "=" + kept.number());
        link.getElement().setAttribute("router-link", true);
        link.getElement().appendChild(new Element("b").setText(kept.mail().to().value()));
        var time = times.ago(kept.sentAt());
        time.getElement().getClassList().add("small");
        time.getElement().getClassList().add("muted");
        var subject = new Span(kept.mail().subject());
        subject.getElement().setAttribute("lang", kept.mail().language().code());
        link.add(time, subject);
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component whole(KeptMail kept) {
        var mail = kept.mail();
        var subject = new H2(mail.subject());
        subject.setId("subject");
        var facts = new DescriptionList();
        fact(facts, "mail.box.from", new Span(kept.from()));
        fact(facts, "mail.box.to", new Span(mail.to().value()));
        fact(facts, "mail.box.sent", times.ago(kept.sentAt()));
        kept.headers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> facts.add(
                        new DescriptionList.Term(header.getKey()),
                        new DescriptionList.Description(new Span(header.getValue()))));
        var article = new Article(subject, facts, new AsSent(mail), plain(mail));
        article.addClassNames("mail", "card");
        article.getElement().setAttribute("aria-labelledby", "subject");
        return article;
    }

    private Details plain(Mail mail) {
        var text = new Pre(mail.text());
        text.getElement().setAttribute("lang", mail.language().code());
        return new Details(words.text("mail.box.plain"), text);
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    @Override
    public String getPageTitle() {
        return words.text("mail.box.title");
    }
}
