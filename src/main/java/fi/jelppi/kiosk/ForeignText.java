package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Tells the browser which texts are in Finnish because the visitor's language lacks them, so that they are read aloud and set
 * as Finnish; says so on the screen when there are any.
 */
@Tag("foreign-text")
@JsModule("./foreign-text.ts")
class ForeignText extends Component {

    ForeignText() {
        getElement().setText(getTranslation("kiosk.language.missing"));
    }
}
