package samskap.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samskap.administration.Jobs;
import samskap.administration.Jobs.Job;
import samskap.identity.ui.CurrentPerson;
import samskap.mail.Deliveries;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Incoming;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Whether mail leaves and the work behind the scenes is done, in plain words, and what to do where it is not. */
@Route(HealthView.PATH)
@RolesAllowed("ADMIN")
class HealthView extends AdministrationPage {

    static final String PATH = "administration/health";

    private static final long serialVersionUID = 1L;

    /** A mail that is due leaves within seconds. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** Modules whose work has words of its own. */
    private static final Set<String> TOLD = Set.of(
            "identity",
            "dialogue",
            "notification",
            "pictures",
            "news",
            "support",
            "scoring",
            "ideas",
            "inbox",
            "mail",
            "asking");

    private final transient Deliveries deliveries;
    private final transient Optional<Incoming> incoming;
    private final transient Jobs jobs;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final transient Acts acts;
    private final transient Times times;
    private final transient Words words;
    private final Div both = new Div();

    HealthView(
            Deliveries deliveries,
            Optional<Incoming> incoming,
            Jobs jobs,
            CurrentPerson current,
            Clock clock,
            Acts acts,
            Times times,
            Words words) {
        super(samskap.administration.ui.Section.HEALTH, words);
        narrow();
        this.deliveries = deliveries;
        this.incoming = incoming;
        this.jobs = jobs;
        this.current = current;
        this.clock = clock;
        this.acts = acts;
        this.times = times;
        this.words = words;
        both.addClassName("stack");
        put(both);
        show();
    }

    private void show() {
        both.removeAll();
        both.add(
                mail(
                        deliveries.tally(current.require()),
                        deliveries.tally(current.require(), Sort.DIRECT).failed()),
                work());
    }

    /** @param unsent what somebody waited for and did not leave */
    private Section mail(Tally state, long unsent) {
        var list = list();
        list.add(
                new ListItem(new Span(text("toSend", state.toSend()))),
                new ListItem(new Span(text("later", state.later()))),
                new ListItem(new Span(text("failed", state.failed()))),
                new ListItem(new Span(text("untold", state.toCome()))),
                new ListItem(new Span(text("unsent", unsent))));
        if (state.lastSent() != null) {
            list.add(new ListItem(new Span(text("lastSent") + " "), times.ago(state.lastSent())));
        }
        var card = Parts.card(text("mail"), verdict(state, unsent), list);
        card.addClassName("stack");
        incoming.filter(in -> !in.checksSenders())
                .ifPresent(in -> card.add(
                        new Paragraph(Chip.of("ask", text("unchecked")), new Span(" " + text("uncheckedAdvice")))));
        card.add(new Paragraph(Parts.way("/" + MailView.PATH, text("mails"))));
        if (state.failed() > 0) {
            card.add(retry());
        }
        return card;
    }

    private Component verdict(Tally state, long unsent) {
        var late = state.dueSince() != null
                && state.dueSince().isBefore(clock.instant().minus(LATE));
        var kind = late
                ? "late"
                : unsent > 0 ? "codes" : state.stuck() > 0 ? "stuck" : state.failed() > 0 ? "gaveUp" : "well";
        var look = switch (kind) {
            case "well" -> "good";
            case "late", "codes" -> "bad";
            default -> "ask";
        };
        var chip = Chip.of(look, text(kind));
        return new Paragraph(chip, new Span(" " + text(kind + "Advice")));
    }

    private NativeButton retry() {
        var button = new NativeButton(text("retry"), click -> {
            acts.run(() -> Toasts.show(text("retried", deliveries.retry(current.require()))));
            show();
        });
        button.addClassName("btn");
        return button;
    }

    private Section work() {
        var list = list();
        // One line for each sort of work, however many jobs share it.
        jobs.all(current.require()).stream()
                .collect(Collectors.groupingBy(this::workOf, LinkedHashMap::new, Collectors.toList()))
                .forEach((work, shared) -> list.add(line(work, shared)));
        var card = Parts.card(text("work"), Parts.small(text("workHint")), list);
        card.addClassName("stack");
        return card;
    }

    private ListItem line(String work, List<Job> shared) {
        var failed = shared.stream().filter(Job::failed).map(Job::name).toList();
        var line = new ListItem(new Span(work));
        line.add(Chip.of(failed.isEmpty() ? "good" : "bad", text(failed.isEmpty() ? "jobWell" : "jobFailed")));
        shared.stream()
                .map(Job::lastRun)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(
                        last -> line.add(new Span(text("lastRun") + " "), times.ago(last)),
                        () -> line.add(Parts.small(text("notYet"))));
        if (!failed.isEmpty()) {
            line.add(Parts.small(text("jobAdvice", String.join(", ", failed))));
        }
        return line;
    }

    private String workOf(Job job) {
        return text("job." + (TOLD.contains(job.module()) ? job.module() : "other"));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("about");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private String text(String key, Object... arguments) {
        return words.text("administration.health." + key, arguments);
    }
}
