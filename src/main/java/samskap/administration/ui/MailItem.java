package samskap.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Which;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** One mail: to whom, about which idea, when, and what the mail server said. Never what it says. */
class MailItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient MailKit kit;

    MailItem(MailKit kit, Sort sort, Delivery mail, Which which, Named named, Runnable changed) {
        this.kit = kit;
        var time = kit.times().ago(mail.at());
        time.getElement().getClassList().addAll(List.of("small", "muted"));
        var line = new Div(new Span(named.person(mail)), time);
        line.addClassName("row");
        if (which == Which.WAITING || sort != Sort.NEWS) {
            line.add(Parts.small(kit.text("what." + mail.what())));
        }
        add(line);
        named.idea(mail).ifPresent(idea -> add(new Div(Parts.way(idea.path(), idea.title()))));
        told(mail).ifPresent(words -> add(Parts.small(words)));
        if (which == Which.FAILED && sort != Sort.DIRECT) {
            add(resend(sort, mail, named.person(mail), changed));
        }
    }

    /** In which names they are known. */
    record Named(Map<PersonId, Person> people, Map<IdeaId, Idea> ideas) {

        static Named of(MailKit kit, List<Delivery> mails) {
            var language = kit.words().language();
            return new Named(
                    kit.people().shown(among(mails, Delivery::to), language),
                    kit.ideas().cards(among(mails, mail -> mail.idea() == null ? null : new IdeaId(mail.idea()))));
        }

        private static <T> List<T> among(List<Delivery> mails, Function<Delivery, @Nullable T> what) {
            return mails.stream().map(what).filter(Objects::nonNull).distinct().toList();
        }

        String person(Delivery mail) {
            return mail.address() != null
                    ? mail.address().value()
                    : Optional.ofNullable(people.get(mail.to()))
                            .map(Person::name)
                            .orElse("");
        }

        Optional<Idea> idea(Delivery mail) {
            return mail.idea() == null ? Optional.empty() : Optional.ofNullable(ideas.get(new IdeaId(mail.idea())));
        }
    }

    private Optional<String> told(Delivery mail) {
        if (mail.unreachable()) {
            return Optional.of(kit.text("unreachable"));
        }
        return Optional.ofNullable(mail.words()).map(words -> kit.text("said", mail.tries(), words));
    }

    private NativeButton resend(Sort sort, Delivery mail, String name, Runnable changed) {
        var button = new NativeButton(kit.text("resend"), click -> {
            kit.acts().run(() -> {
                kit.deliveries().resend(kit.current().require(), sort, mail);
                Toasts.show(kit.text("resent"));
            });
            changed.run();
        });
        button.addClassNames("btn", "small");
        button.setAriaLabel(kit.text("resendNamed", name));
        return button;
    }
}
