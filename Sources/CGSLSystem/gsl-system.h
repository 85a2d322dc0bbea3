// The GNU Scientific Library as the system has it. Swift code imports CGSL instead: what GSL takes
// for an error would end the whole program there.

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
