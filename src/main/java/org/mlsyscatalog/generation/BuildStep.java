package org.mlsyscatalog.generation;

/**
 * The steps of publishing a generation, each named for the moment when it has just been
 * done. A crash after any of them leaves a generation that serves.
 */
public enum BuildStep {

	/** The folder of the draft exists and is empty. */
	DRAFT_CREATED("preparing"),
	/** One part has been written; reported once for each part. */
	PART_BUILT("writing"),
	/** All parts agree with each other and with what was read. */
	VERIFIED("verifying"),
	/** The manifest is written: the draft is whole. */
	MANIFEST_WRITTEN("sealing"),
	/** Everything is on disk, not only in memory. */
	FORCED("saving"),
	/** The draft carries its final name, but nothing points to it. */
	RENAMED("naming"),
	/** The new pointer is written beside the old one. */
	POINTER_WRITTEN("pointing"),
	/** {@code CURRENT} names the new generation. */
	CURRENT_MOVED("switching"),
	/** New requests are answered from the new generation. */
	SWAPPED("swapping"),
	/** The old generation is gone from disk. */
	OLD_DELETED("tidying");

	private final String doing;

	BuildStep(String doing) {
		this.doing = doing;
	}

	/** The step in one word for people. */
	public String doing() {
		return this.doing;
	}

}
