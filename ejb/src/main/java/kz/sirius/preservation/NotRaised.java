package kz.sirius.preservation;

import org.jspecify.annotations.Nullable;

/** A file was not raised: not a refusal, for nobody asked; it is tried again later. */
final class NotRaised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    NotRaised(Obstacle obstacle, @Nullable Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
