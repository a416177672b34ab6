package kz.sirius.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link SiriusExceptionHandler} before Faces' own. */
public class SiriusExceptionHandlerFactory extends ExceptionHandlerFactory {

    /** For Faces. */
    public SiriusExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new SiriusExceptionHandler(getWrapped().getExceptionHandler());
    }
}
