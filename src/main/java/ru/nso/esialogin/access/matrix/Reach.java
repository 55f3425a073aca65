package ru.nso.esialogin.access.matrix;

import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Roles;

/** How far a role's call of an operation reaches. */
public enum Reach {
    /** 403. */
    NONE("—"),
    /** Cards of the caller's school; all others are as good as absent. */
    OWN_SCHOOL("своя школа"),
    /** Cards of the caller's municipality; all others are as good as absent. */
    OWN_MUNICIPALITY("свой район"),
    /** Every card of the region. */
    REGION("регион"),
    /** The operation opens nobody's data. */
    OPEN("да");

    private final String russian;

    Reach(String russian) {
        this.russian = russian;
    }

    /** What the page calls it. */
    public String russian() {
        return russian;
    }

    /** How far the role reaches with the permission, if the operation opens cards. */
    static Reach of(String role, Permission permission, boolean opensCards) {
        if (!permission.roles().contains(role)) {
            return NONE;
        }
        if (!opensCards) {
            return OPEN;
        }
        return switch (role) {
            case Roles.SCHOOL_ADMIN -> OWN_SCHOOL;
            case Roles.MUNICIPAL_ADMIN -> OWN_MUNICIPALITY;
            default -> REGION;
        };
    }
}
