package kz.sirius.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import kz.sirius.common.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Every text that is typed: letters that can stand neither in the database nor on a page, and more letters than the field
 * says it takes, are refused at the field. A browser stops at {@code maxlength} by itself; who sends otherwise is told.
 */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    private static final String LENGTH = "maxlength";
    private static final String TOO_LONG = "jakarta.faces.validator.LengthValidator.MAXIMUM";

    @Override
    public @Nullable String getAsObject(FacesContext faces, UIComponent field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (Blank.isUnfit(text)) {
            throw wrong("text.unfit", 0);
        }
        int most = most(field);
        // A browser counts the end of a line as one letter and sends it as two.
        if (text.replace("\r\n", "\n").length() > most) {
            throw wrong(TOO_LONG, most);
        }
        return text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String text) {
        return text == null ? "" : text;
    }

    private static int most(UIComponent field) {
        Object given = field.getAttributes().get(LENGTH);
        if (given == null
                || "".equals(given)
                || Integer.valueOf(Integer.MIN_VALUE).equals(given)) {
            given = field.getPassThroughAttributes().get(LENGTH);
        }
        return given == null ? Integer.MAX_VALUE : Integer.parseInt(given.toString());
    }

    private static ConverterException wrong(String key, int most) {
        Lang lang = CDI.current().select(Lang.class).get();
        String text = Labels.text(lang.getLanguage(), key, most);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
