package samskap.api.v1;

import static samskap.api.http.Endpoint.delete;
import static samskap.api.http.Endpoint.get;
import static samskap.api.http.Endpoint.put;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.ProblemException;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.support.Support;
import samskap.support.Support.Counted;

/** Giving and taking back one's support: made so, however often it is asked for. */
@Component
@Order(4)
class VoiceEndpoints implements Endpoints {

    static final String PART = "Support";

    private final Support support;
    private final Ideas ideas;
    private final Families families;

    VoiceEndpoints(Support support, Ideas ideas, Families families) {
        this.support = support;
        this.ideas = ideas;
        this.families = families;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/ideas/{id}/support", "getSupport")
                        .about(PART, "Tells how many people support an idea, and whether you do.")
                        .forVisitors()
                        .gives(SupportState.class)
                        .by(this::now),
                put("/ideas/{id}/support", "supportIdea", Scope.SUPPORT)
                        .about(PART, "Supports an idea. Doing so again changes nothing.")
                        .gives(SupportState.class)
                        .by(call -> state(support.give(call.person(), id(call)), true)),
                delete("/ideas/{id}/support", "withdrawSupport", Scope.SUPPORT)
                        .about(PART, "Withdraws your support. Doing so again changes nothing.")
                        .gives(SupportState.class)
                        .by(call -> state(support.withdraw(call.person(), id(call)), false)));
    }

    private static IdeaId id(Call call) {
        return new IdeaId(call.id("id"));
    }

    private Reply now(Call call) {
        var main = families.mainOf(id(call));
        var idea = ideas.find(main, call.viewer()).orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND));
        var viewer = call.viewer();
        var supported = viewer != null && !support.by(viewer.id(), Set.of(main)).isEmpty();
        return Reply.of(new SupportState(main.value(), idea.pulse().supports(), supported));
    }

    private static Reply state(Counted voice, boolean supported) {
        return Reply.of(new SupportState(voice.idea().value(), voice.supports(), supported));
    }
}
