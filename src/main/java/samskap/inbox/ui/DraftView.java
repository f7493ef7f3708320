package samskap.inbox.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.inbox.Drafts;
import samskap.inbox.Drafts.Draft;
import samskap.inbox.KeptAnswers;
import samskap.inbox.KeptAnswers.KeptAnswer;
import samskap.inbox.Why;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Empty;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/**
 * Where the author of an idea that came by mail shares it, and where somebody sends an answer that waits for them.
 * Opening it does nothing yet: mail programs open links too.
 */
@Route("drafts/:secret")
@AnonymousAllowed
class DraftView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DraftKit kit;
    private String secret = "";
    private String title;

    DraftView(DraftKit kit) {
        this.kit = kit;
        title = kit.text("title");
        narrow();
        WhileOpen.hear(this, kit.live(), change -> change.kind() == Change.Kind.INBOX_CHANGED, change -> arrive());
    }

    @Component
    record DraftKit(Drafts drafts, KeptAnswers answers, Ideas ideas, Acts acts, Words words, Live live) {

        String text(String key, Object... arguments) {
            return words.text("inbox.draft." + key, arguments);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        show(secret);
    }

    /** Where somebody waits to see what becomes of what they sent, it is told as soon as it is known. */
    private void arrive() {
        if (kit.answers().find(secret).filter(kept -> !kept.waits()).isPresent()) {
            show(secret);
        }
    }

    private void show(String secret) {
        stack().removeAll();
        kit.drafts()
                .find(secret)
                .ifPresentOrElse(
                        draft -> show(draft, secret),
                        () -> kit.answers().find(secret).ifPresentOrElse(kept -> show(kept, secret), this::isVoid));
    }

    private void show(KeptAnswer kept, String secret) {
        title = kit.words().text("inbox.kept.title");
        stack().add(kept.waits() ? new KeptAnswerForm(kit, kept, secret, () -> show(secret)) : became(kept));
    }

    private Empty became(KeptAnswer kept) {
        var end = ending(kept);
        var way = kept.path() == null
                ? toIdeas()
                : Parts.way(kept.path(), kit.words().text("inbox.kept.see"));
        return Empty.page(kit.words().text("inbox.kept." + end), kit.words().text("inbox.kept." + end + "Advice"), way);
    }

    private static String ending(KeptAnswer kept) {
        if (kept.outcome() == null) {
            return "onItsWay";
        }
        return switch (kept.outcome()) {
            case POSTED, MOVED -> kept.why() == Why.WITHHELD ? "waits" : "said";
            case HELD -> "waits";
            default -> "back";
        };
    }

    private void isVoid() {
        stack().add(Empty.page(kit.text("void"), kit.text("voidAdvice"), toIdeas()));
    }

    private com.vaadin.flow.component.Component toIdeas() {
        return Parts.way("/", kit.words().text("shell.toIdeas"));
    }

    private void show(Draft draft, String secret) {
        if (draft.shared() == null) {
            stack().add(new DraftForm(kit, draft, secret, () -> show(secret)));
            return;
        }
        var there = kit.ideas().find(draft.shared()).map(Idea::path);
        stack().add(Empty.page(
                kit.text("shared"),
                kit.text(there.isPresent() ? "sharedAdvice" : "sharedWaits"),
                there.<com.vaadin.flow.component.Component>map(path -> Parts.way(path, kit.text("toIdea")))
                        .orElseGet(this::toIdeas)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
