package samskap.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.moderation.Case;
import samskap.moderation.Piece;
import samskap.moderation.Report;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;
import samskap.shared.ui.Toasts;

/** One thing to decide on: what was written, by whom, why it is here, and the decisions. */
class CaseItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient DeskKit kit;
    private final transient Runnable refresh;
    private transient @Nullable Case shown;

    CaseItem(DeskKit kit, Runnable refresh) {
        this.kit = kit;
        this.refresh = refresh;
        addClassNames("card", "pad", "stack");
    }

    /** A case that did not change stays as it is, with whatever is in focus there. */
    void show(Case now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        var author = kit.people().shown(now.author(), kit.words().language()).orElse(null);
        add(header(now, author), heading(now));
        if (!now.piece().text().isBlank()) {
            var voice = new Markup("voice", now.piece().text());
            if (author != null && !author.left()) {
                voice.getElement().setAttribute("lang", author.language().code());
            }
            add(voice);
        }
        if (!now.piece().pictures().isEmpty()) {
            add(new Gallery(kit.words(), now.piece().pictures()));
        }
        if (!now.reports().isEmpty()) {
            add(reports(now));
        }
        add(decisions(now, author));
    }

    private Header header(Case now, @Nullable Person author) {
        var header = new Header();
        header.addClassName("row");
        if (author != null) {
            var name = author.left() ? new Span(author.name()) : Parts.way(PersonView.path(author.id()), author.name());
            header.add(new Avatar(author.initials(), author.isStaff()).small(), name);
        }
        var since = new Span(kit.times().ago(now.since()));
        since.addClassNames("small", "muted");
        header.add(since);
        header.add(
                now.cause() == null
                        ? Chip.of("ask", kit.text("chip.reported")).with(new Icon("warning"))
                        : Chip.of("note", kit.words().text(now.cause().key())).with(new Icon("lock")));
        return header;
    }

    private Div heading(Case now) {
        var what = new Paragraph(kit.text("thing." + now.piece().thing().kind().code()));
        what.addClassNames("small", "muted");
        return new Div(what, new H2(Parts.way(now.piece().path(), now.piece().title())));
    }

    private Div reports(Case now) {
        var list = new UnorderedList();
        now.reports().forEach(report -> list.add(new ListItem(line(report))));
        var heading = new Paragraph(kit.text("reports", now.reports().size()));
        var notice = new Div(new Icon("warning"), new Div(heading, list));
        notice.addClassNames("notice", "ask");
        return notice;
    }

    /** Colleagues see who reports: somebody who always does, or never without cause, is a fact to decide by. */
    private String line(Report report) {
        var by = kit.people()
                .shown(report.by(), kit.words().language())
                .map(Person::name)
                .orElse("");
        return java.util.stream.Stream.of(by, kit.words().text(report.ground().key()), report.word())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Who has left is neither blocked nor trusted any more. */
    private Footer decisions(Case now, @Nullable Person author) {
        var here = author != null && !author.left();
        var name = author == null ? "" : author.firstName();
        var thing = now.piece().thing();
        var footer = new Footer();
        footer.addClassName("row");
        if (here) {
            footer.add(button("block", "quiet", () -> decline(thing, name, true)));
        }
        footer.add(button("decline", "quiet", () -> decline(thing, name, false)));
        if (now.isWithheld()) {
            if (here) {
                footer.add(button(kit.text("trust", name), "", () -> trust(now.piece(), name)));
            }
            footer.add(button("approve", "primary", () -> approve(now.piece(), "done.approved")));
        } else {
            footer.add(button("withhold", "", () -> withhold(thing)));
            footer.add(button("keep", "primary", () -> approve(now.piece(), "done.kept")));
        }
        return footer;
    }

    private NativeButton button(String keyOrText, String look, Runnable act) {
        var text = keyOrText.matches("[a-z]+") ? kit.text(keyOrText) : keyOrText;
        var button = new NativeButton(text, click -> act.run());
        button.addClassNames("btn", "small");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void approve(Piece seen, String told) {
        act(() -> kit.moderation().approve(kit.current().require(), seen), kit.text(told));
    }

    private void trust(Piece seen, String name) {
        act(() -> kit.moderation().approveAndTrust(kit.current().require(), seen), kit.text("done.trusted", name));
    }

    private void withhold(Thing thing) {
        act(() -> kit.moderation().withhold(kit.current().require(), thing), kit.text("withhold.done"));
    }

    private void decline(Thing thing, String name, boolean block) {
        new DeclineDialog(kit, thing, name, block, refresh).open();
    }

    private void act(Runnable act, String told) {
        if (kit.acts().run(act)) {
            Toasts.show(told);
        }
        refresh.run();
    }
}
