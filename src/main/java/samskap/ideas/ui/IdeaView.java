package samskap.ideas.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.ideas.Families;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.moderation.ui.WithheldNotices;
import samskap.shared.live.Change;
import samskap.shared.live.Change.Kind;
import samskap.shared.live.Live;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Page;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** An idea's page: its story, how far it has come, who wants it, and what other modules put beside it. */
@Route("ideas/:idea")
@AnonymousAllowed
class IdeaView extends Page implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final Set<Kind> OF_THE_IDEA =
            Set.of(Kind.IDEA_EDITED, Kind.IDEA_MOVED, Kind.IDEA_WITHHELD, Kind.SUPPORT_CHANGED, Kind.CREDIT_CHANGED);

    /** The parameter that names the merged idea by whose address somebody came. */
    private static final String JOINED = "joined";

    private final Ideas ideas;
    private final Families families;
    private final List<IdeaPanel> panels;
    private final WithheldNotices notices;
    private final Subject subject;
    private final SupportButton support;
    private final SoFar soFar;
    private final Companions companions;
    private final AlsoLikeCard alike;
    private final CurrentPerson current;
    private final Words words;
    private final Aside beside;
    private IdeaId shown = new IdeaId(0);
    private boolean withheld;
    private String path = "";
    private String title = "";

    IdeaView(
            Ideas ideas,
            Families families,
            List<IdeaPanel> panels,
            WithheldNotices notices,
            Subject subject,
            SupportButton support,
            SoFar soFar,
            Companions companions,
            AlsoLikeCard alike,
            CurrentPerson current,
            Words words,
            Live live) {
        this.ideas = ideas;
        this.families = families;
        this.panels = panels;
        this.notices = notices;
        this.subject = subject;
        this.support = support;
        this.soFar = soFar;
        this.companions = companions;
        this.alike = alike;
        this.current = current;
        this.words = words;
        beside = beside(words.text("ideas.idea.about"));
        WhileOpen.hear(this, live, this::concerns, this::hear);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = SignedIn.listen(event.getUI(), signedIn -> find(shown).ifPresent(this::open));
        addDetachListener(detached -> {
            detached.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var segment = event.getRouteParameters().get("idea").orElse("");
        IdeaId.fromAddress(segment)
                .flatMap(this::find)
                .ifPresentOrElse(
                        idea -> enter(event, segment, idea), () -> event.rerouteToError(NotFoundException.class));
    }

    /** Old words, or none, lead to the address with the words of today; what was merged, to the idea that goes on. */
    private void enter(BeforeEnterEvent event, String segment, Idea idea) {
        var main = idea.status() == Status.MERGED
                ? find(families.mainOf(idea.id())).orElse(idea)
                : idea;
        if (!main.id().equals(idea.id())) {
            var joined = QueryParameters.simple(
                    Map.of(JOINED, Long.toString(idea.id().value())));
            event.forwardTo("ideas/" + main.segment(), joined);
        } else if (segment.equals(idea.segment())) {
            open(idea);
        } else {
            event.forwardTo("ideas/" + idea.segment(), event.getLocation().getQueryParameters());
        }
    }

    private void open(Idea idea) {
        // Another idea has its own address, which the router writes: only new words for this one change it here.
        path = idea.id().equals(shown) ? path : "";
        shown = idea.id();
        stack().removeAll();
        beside.removeAll();
        stack().add(subject);
        beside.add(thumb(), soFar, companions);
        var viewer = current.get().orElse(null);
        var notice = viewer == null ? Optional.<Div>empty() : notices.of(Thing.idea(shown.value()), viewer);
        withheld = notice.isPresent();
        beside.setVisible(!withheld);
        if (withheld) {
            notice.ifPresent(stack()::addComponentAsFirst);
        } else {
            addPanels(idea, viewer);
        }
        subject.open(idea, withheld);
        alike.show(idea);
        beside.add(alike);
        refresh(idea);
    }

    private void addPanels(Idea idea, @Nullable Person viewer) {
        for (var panel : panels) {
            var column = panel.place() == IdeaPanel.Place.BELOW ? stack() : beside;
            panel.panel(idea, viewer).ifPresent(column::add);
        }
    }

    /** The idea as whoever looks may read it. */
    private Optional<Idea> find(IdeaId id) {
        return ideas.find(id, current.get().orElse(null));
    }

    /** The two things that a thumb wants to reach on a phone. */
    private Component thumb() {
        var reply = new Anchor("#dialogue", new Icon("talk"));
        reply.add(words.text("ideas.idea.reply"));
        reply.addClassName("btn");
        reply.getElement().setAttribute("router-ignore", true);
        var thumb = new Div(support, reply);
        thumb.addClassName("thumb");
        return thumb;
    }

    private boolean concerns(Change change) {
        return change.subject() == shown.value() && OF_THE_IDEA.contains(change.kind())
                || withheld && change.kind() == Kind.MODERATION_CHANGED;
    }

    private void hear(Change change) {
        var idea = find(shown);
        if (idea.isEmpty()) {
            // It is not for this reader any more: the address says so.
            getUI().ifPresent(ui -> ui.getPage().reload());
        } else if (change.kind() == Kind.IDEA_WITHHELD || change.kind() == Kind.MODERATION_CHANGED) {
            open(idea.get());
        } else {
            refresh(idea.get());
        }
    }

    /** Shows how the idea stands now, in place: nobody who reads is moved. */
    private void refresh(Idea idea) {
        title = idea.title();
        subject.show(idea);
        support.show(idea);
        soFar.show(idea);
        companions.show(idea);
        if (!path.isEmpty() && !path.equals(idea.path()) && isAttached()) {
            Address.becomes(this, idea.path());
            getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        }
        path = idea.path();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(JOINED)
                .flatMap(IdeaId::fromAddress)
                .ifPresent(this::arrivedFrom);
        event.getLocation().getQueryParameters().getSingleParameter("act").ifPresent(this::carryOut);
    }

    /** Says once where the other idea is, and opens its story. */
    private void arrivedFrom(IdeaId member) {
        if (!member.equals(shown) && families.mainOf(member).equals(shown)) {
            ideas.find(member).ifPresent(merged -> stack().addComponentAsFirst(new Arrived(merged, words)));
            stack().getChildren()
                    .filter(MembersSection.class::isInstance)
                    .map(MembersSection.class::cast)
                    .forEach(members -> members.unfold(member));
        }
        Address.becomes(this, path);
    }

    /** What was begun in the reading edition is done here, and then stands in the address no more. */
    private void carryOut(String act) {
        switch (act) {
            // A link must not change anything for somebody who is signed in: only a newcomer's act is completed.
            case "support" -> {
                if (current.get().isEmpty()) {
                    support.press();
                }
            }
            case "suggestions" -> getElement().executeJs("document.getElementById('developing')?.focus()");
            case "suggest" -> getElement().executeJs("this.querySelector('.suggest-words')?.click()");
            case "reply" -> getElement().executeJs("this.querySelector('.editor textarea')?.focus()");
            default -> {
                return;
            }
        }
        Address.becomes(this, path);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
