// Draws whose chance comes from the caller, so that a seed gives the same row on every machine.

#include "CGSL.h"

#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>

struct source {
  double (*next)(void *context);
  void *context;
};

static double next_double(void *state) {
  struct source *source = state;
  return source->next(source->context);
}

static unsigned long next_integer(void *state) {
  return (unsigned long)(next_double(state) * 4294967296.0);
}

static void ignore_seed(void *state, unsigned long seed) {
  (void)state;
  (void)seed;
}

static const gsl_rng_type type = {
    .name = "caller",
    .max = 0xFFFFFFFF,
    .min = 0,
    .size = sizeof(struct source),
    .set = ignore_seed,
    .get = next_integer,
    .get_double = next_double,
};

uint32_t cgsl_binomial(uint32_t n, double p, double (*next)(void *context), void *context) {
  if (n == 0 || !(p > 0)) return 0;
  if (p >= 1) return n;
  struct source source = {next, context};
  gsl_rng generator = {&type, &source};
  return gsl_ran_binomial(&generator, p, n);
}
