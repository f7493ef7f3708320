package samskap.journey.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.Places;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/** A step as it may be kept, made of what somebody typed. */
@Component
class StepWords {

    private final Journey journey;
    private final Places places;

    StepWords(Journey journey, Places places) {
        this.journey = journey;
        this.places = places;
    }

    /** @throws Refusal at the first field that is wrong, in the order in which they are asked for */
    StepText checked(StepText typed) {
        var names = named("name.", typed.names(), "journey.refused.nameMissing");
        Map<Language, String> whose =
                typed.whose().isEmpty() ? Map.of() : named("whose.", typed.whose(), "journey.refused.whoseMissing");
        var stage = journey.stage(typed.stage());
        if (stage == null) {
            throw Refusal.of("stage", "journey.refused.stageMissing");
        }
        return new StepText(
                stage.id(),
                names,
                whose,
                text("promise", typed.promise()),
                text("part", typed.part()),
                text("easier", typed.easier()),
                known(typed.places()));
    }

    private static Map<Language, String> named(String field, Map<Language, String> typed, String missing) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var name = CleanText.line(typed.getOrDefault(language, ""));
            if (CleanText.isBlank(name)) {
                throw Refusal.of(field + language.code(), missing);
            }
            names.put(language, atMost(Steps.LONGEST_NAME, field + language.code(), name));
        }
        return names;
    }

    private static String text(String field, String typed) {
        return atMost(Steps.LONGEST_TEXT, field, CleanText.line(typed));
    }

    static String atMost(int longest, String field, String text) {
        CleanText.refuseLonger(field, text, longest);
        return text;
    }

    private Set<PlaceId> known(Set<PlaceId> wanted) {
        var there = places.all().stream().map(Place::id).collect(Collectors.toSet());
        if (!there.containsAll(wanted)) {
            throw Refusal.of("places", "journey.refused.placeMissing");
        }
        return wanted;
    }
}
