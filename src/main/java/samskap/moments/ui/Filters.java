package samskap.moments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.moments.Moment;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.ThemeId;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Parts;

/** Narrows the moments; what is chosen stands in the address. */
class Filters extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WENT = "went";
    private static final String STAGE = "stage";
    private static final String PLACE = "place";
    private static final String STATE = "state";
    private static final String THEME = "theme";
    private static final String ASIDE = "aside";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final transient MomentKit kit;
    private final Nav went = new Nav();
    private final Div picks = new Div();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    Filters(MomentKit kit) {
        this.kit = kit;
        addClassName("moment-filters");
        went.addClassName("orders");
        went.getElement().setAttribute("aria-label", kit.text("filter.went"));
        picks.addClassName("filters");
        add(went, picks);
    }

    /** What an address asks for; what it has of nothing that is here is left out. */
    MomentQuery read(QueryParameters address) {
        chosen.clear();
        for (var name : new String[] {WENT, STAGE, PLACE, STATE, THEME}) {
            address.getSingleParameter(name).ifPresent(value -> chosen.put(name, value));
        }
        var place = kit.places().all().stream()
                .filter(each -> each.code().equals(chosen.get(PLACE)))
                .findFirst();
        var stage = kit.journey().stage(chosen.get(STAGE));
        var well = chosen.getOrDefault(WENT, "");
        show();
        return new MomentQuery(
                ASIDE.equals(chosen.get(STATE)) ? Moment.State.ASIDE : Moment.State.SHOWN,
                place.map(Place::id).orElse(null),
                stage.map(Stage::id).orElse(null),
                well.equals("well") ? Boolean.TRUE : well.equals("badly") ? Boolean.FALSE : null,
                theme());
    }

    /** Of that alone, where somebody comes from what many tell. */
    private @Nullable ThemeId theme() {
        var number = chosen.getOrDefault(THEME, "");
        return NUMBER.matcher(number).matches() ? new ThemeId(Long.parseLong(number)) : null;
    }

    private void show() {
        went.removeAll();
        went.add(
                way("", kit.text("filter.both")),
                way("well", kit.text("went.well")),
                way("badly", kit.text("went.badly")));
        picks.removeAll();
        var language = kit.words().language();
        var stages = new Choice(chosen.getOrDefault(STAGE, "")).with("", kit.text("filter.stages"));
        kit.journey().stages().forEach(stage -> stages.with(stage.code(), stage.name(language)));
        var places = new Choice(chosen.getOrDefault(PLACE, "")).with("", kit.text("filter.places"));
        kit.places().all().forEach(place -> places.with(place.code(), place.name(language)));
        var states = new Choice(chosen.getOrDefault(STATE, ""))
                .with("", kit.text("filter.counts"))
                .with(ASIDE, kit.text("filter.aside"));
        picks.add(
                pick(STAGE, stages, kit.text("filter.stage")),
                pick(PLACE, places, kit.text("filter.place")),
                pick(STATE, states, kit.text("filter.state")));
        if (theme() != null) {
            picks.add(Parts.way(address(THEME, ""), kit.text("filter.allThemes")));
        }
    }

    private Component way(String code, String text) {
        var way = Parts.way(address(WENT, code), text);
        if (chosen.getOrDefault(WENT, "").equals(code)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }

    private Component pick(String name, Choice choice, String label) {
        choice.getElement().setAttribute("aria-label", label);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(MomentsView.PATH, QueryParameters.simple(with(name, change.getValue())));
            }
        });
        var pick = new Span(choice);
        pick.addClassName("pick");
        pick.setClassName("set", !choice.getValue().isEmpty());
        return pick;
    }

    private Map<String, String> with(String name, String value) {
        var wanted = new LinkedHashMap<>(chosen);
        wanted.put(name, value);
        wanted.values().removeIf(String::isEmpty);
        return wanted;
    }

    private String address(String name, String value) {
        var query = QueryParameters.simple(with(name, value)).getQueryString();
        return "/" + MomentsView.PATH + (query.isEmpty() ? "" : "?" + query);
    }
}
