package notanentity;

public record Author(long id) {}
