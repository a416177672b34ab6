package kz.sirius.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** A box that must be ticked; to Faces an empty one is filled in. The input's {@code requiredMessage} is what is said. */
@FacesValidator("sirius.agreed")
public class Agreed implements Validator<Boolean> {

    @Override
    public void validate(FacesContext faces, UIComponent component, Boolean ticked) {
        if (!Boolean.TRUE.equals(ticked)) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, ((UIInput) component).getRequiredMessage(), null));
        }
    }
}
