package org.mlsyscatalog.meaning;

/**
 * Lays points of many dimensions out in two so that neighbours stay neighbours: t-SNE in
 * its exact form, begun from given places rather than by chance, so that the same points
 * always lie in the same places.
 */
final class MapLayout {

	private static final int ROUNDS = 500;

	/** Rounds in which neighbours attract each other more, so that groups form. */
	private static final int GATHERING_ROUNDS = 150;

	private static final double GATHERING = 8;

	/** About how many neighbours a point keeps close to. */
	private static final double MOST_NEIGHBOURS = 30;

	private static final int BISECTIONS = 40;

	private final int size;

	private final float[][] affinities;

	private final double[][] places;

	private final double[][] steps;

	private final double[][] gains;

	/**
	 * @param points in many dimensions
	 * @param begin where each point stands at first, in two dimensions
	 */
	MapLayout(float[][] points, double[][] begin) {
		this.size = points.length;
		this.affinities = affinities(points);
		this.places = begin;
		this.steps = new double[this.size][2];
		this.gains = new double[this.size][2];
		for (double[] gain : this.gains) {
			gain[0] = 1;
			gain[1] = 1;
		}
	}

	/** The places of the points. */
	double[][] places() {
		double rate = Math.max(this.size / GATHERING / 4, 10);
		for (int round = 0; round < ROUNDS; round++) {
			boolean gathering = round < GATHERING_ROUNDS;
			move(gathering ? GATHERING : 1, gathering ? 0.5 : 0.8, rate);
		}
		return this.places;
	}

	private void move(double attraction, double momentum, double rate) {
		double[][] forces = forces(attraction);
		for (int point = 0; point < this.size; point++) {
			for (int axis = 0; axis < 2; axis++) {
				boolean turned = Math.signum(forces[point][axis]) != Math.signum(this.steps[point][axis]);
				this.gains[point][axis] = Math.max(0.01,
						turned ? this.gains[point][axis] + 0.2 : this.gains[point][axis] * 0.8);
				this.steps[point][axis] = momentum * this.steps[point][axis]
						- rate * this.gains[point][axis] * forces[point][axis];
				this.places[point][axis] += this.steps[point][axis];
			}
		}
	}

	/** The gradient of the difference between near in many dimensions and near in two. */
	private double[][] forces(double attraction) {
		double sum = 0;
		for (int first = 0; first < this.size; first++) {
			for (int second = first + 1; second < this.size; second++) {
				sum += 2 * nearness(first, second);
			}
		}
		double[][] forces = new double[this.size][2];
		for (int first = 0; first < this.size; first++) {
			for (int second = first + 1; second < this.size; second++) {
				double near = nearness(first, second);
				double force = 4 * (attraction * this.affinities[first][second] - near / sum) * near;
				for (int axis = 0; axis < 2; axis++) {
					double part = force * (this.places[first][axis] - this.places[second][axis]);
					forces[first][axis] += part;
					forces[second][axis] -= part;
				}
			}
		}
		return forces;
	}

	private double nearness(int first, int second) {
		double across = this.places[first][0] - this.places[second][0];
		double along = this.places[first][1] - this.places[second][1];
		return 1 / (1 + across * across + along * along);
	}

	/** How much two points belong together; all together make 1. */
	private static float[][] affinities(float[][] points) {
		int size = points.length;
		double neighbours = Math.min(MOST_NEIGHBOURS, Math.max(1.5, (size - 1) / 3.0));
		float[][] affinities = new float[size][];
		for (int point = 0; point < size; point++) {
			affinities[point] = towardsOthers(squaredDistances(points, point), point, Math.log(neighbours));
		}
		for (int first = 0; first < size; first++) {
			for (int second = first + 1; second < size; second++) {
				float both = (affinities[first][second] + affinities[second][first]) / (2f * size);
				affinities[first][second] = both;
				affinities[second][first] = both;
			}
		}
		return affinities;
	}

	private static double[] squaredDistances(float[][] points, int from) {
		double[] distances = new double[points.length];
		for (int to = 0; to < points.length; to++) {
			for (int at = 0; at < points[to].length; at++) {
				double difference = points[to][at] - points[from][at];
				distances[to] += difference * difference;
			}
		}
		return distances;
	}

	/** Narrows or widens a point's surroundings until they hold enough neighbours. */
	private static float[] towardsOthers(double[] distances, int point, double wantedEntropy) {
		double narrowness = 1;
		double low = 0;
		double high = Double.MAX_VALUE;
		double[] weights = new double[distances.length];
		double sum = 0;
		for (int attempt = 0; attempt < BISECTIONS; attempt++) {
			sum = 0;
			double weighted = 0;
			for (int other = 0; other < distances.length; other++) {
				weights[other] = (other == point) ? 0 : Math.exp(-distances[other] * narrowness);
				sum += weights[other];
				weighted += weights[other] * distances[other];
			}
			boolean tooMany = sum > 0 && Math.log(sum) + narrowness * weighted / sum > wantedEntropy;
			if (tooMany) {
				low = narrowness;
				narrowness = (high == Double.MAX_VALUE) ? narrowness * 2 : (low + high) / 2;
			}
			else {
				high = narrowness;
				narrowness = (low + high) / 2;
			}
		}
		float[] towards = new float[distances.length];
		for (int other = 0; other < distances.length; other++) {
			towards[other] = (sum > 0) ? (float) (weights[other] / sum) : 0;
		}
		return towards;
	}

}
