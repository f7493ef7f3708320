package samskap.browser;

import samskap.shared.Language;

@BrowserTest
class EverySightInNorwegianTests extends EverySight {

    EverySightInNorwegianTests(Sights sights) {
        super(sights, Language.NB);
    }
}
