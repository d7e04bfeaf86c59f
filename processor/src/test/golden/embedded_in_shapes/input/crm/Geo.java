package crm;

/** A place on the earth. */
public record Geo(double latitude, double longitude) {}
