/** Every kind of field that a touch screen may have, and the keyboard for them; OnScreenKeyboardIT bundles it. */
import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/email-field';
import '@vaadin/integer-field';
import '@vaadin/number-field';
import '@vaadin/password-field';
import '@vaadin/text-area';
import '@vaadin/text-field';
import '@vaadin/time-picker';
import '../../../../../../frontend/on-screen-keyboard';
