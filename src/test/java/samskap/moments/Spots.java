package samskap.moments;

import java.util.EnumMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;

/** Places for a test of its own, and what is told there. */
public final class Spots {

    private Spots() {}

    /** A place that no other test has, at the first part of the journey. */
    public static Place open(Places places, Cast cast, Journey journey) {
        var admin = cast.person("Ada Norén", "Platform", Role.EMPLOYEE, Role.ADMIN);
        return places.add(
                admin,
                text("spot-" + UUID.randomUUID(), journey.stages().getFirst().id()));
    }

    public static PlaceText text(String code, int stage) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, "Loading bay " + language.code());
        }
        return new PlaceText(code, names, stage);
    }

    public static NewMoment badly(String words) {
        return new NewMoment(UUID.randomUUID(), false, words, "", null);
    }

    /** Somebody who does not say who they are, with a device of their own. */
    public static Sender nobody() {
        return new Sender(null, UUID.randomUUID().toString(), "192.0.2.7");
    }

    public static Sender known(Person person) {
        return new Sender(person, UUID.randomUUID().toString(), "192.0.2.7");
    }

    /** Words that nobody else's moments have, so that what is told in them is near to nothing else. */
    public static String ownWords() {
        return Stream.generate(() -> "x" + UUID.randomUUID().toString().replaceAll("[^a-z]", ""))
                .limit(3)
                .collect(Collectors.joining(" "));
    }
}
