package fi.jelppi.kiosk;

import fi.jelppi.shared.touch.OnScreenKeyboard;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a touch screen.
 *
 * @param onScreenKeyboard whether the keys on the screen come with every text field: {@code auto} but not while a real keyboard
 *     is used, {@code on}, or {@code off}
 */
@ConfigurationProperties("jelppi.kiosk")
record KioskProperties(@DefaultValue("auto") OnScreenKeyboard.Mode onScreenKeyboard) {}
