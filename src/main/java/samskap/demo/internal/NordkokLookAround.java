package samskap.demo.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.ui.LookAround;

/** The people of the sample as whom a visitor may look around: each sees another side of the place. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class NordkokLookAround implements LookAround {

    private static final List<String> KEYS = List.of("maja", "erik", "anna", "olof", "petra", "lena", "admin");

    private final People people;

    NordkokLookAround(People people) {
        this.people = people;
    }

    @Override
    public List<Person> people() {
        return KEYS.stream()
                .map(SampleLoader::addressOf)
                .map(people::withAddress)
                .flatMap(Optional::stream)
                .toList();
    }
}
