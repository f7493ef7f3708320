package samskap.shared;

import java.util.List;
import java.util.Optional;

/** The product as it is delivered, under a company's name. */
record FixedBrand(String name) implements Brand {

    @Override
    public Optional<String> mailName() {
        return Optional.empty();
    }

    @Override
    public Accent accent() {
        return Accent.HOUSE;
    }

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public List<Language> languages() {
        return List.of(Language.values());
    }

    @Override
    public String css() {
        return "";
    }

    @Override
    public Optional<String> styleSheet() {
        return Optional.empty();
    }
}
