#include "CGSL.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <math.h>

// GSL's own handler of errors calls abort().
__attribute__((constructor)) static void switch_handler_off(void) {
  gsl_set_error_handler_off();
}

double cgsl_t_below(double x, double df) { return df > 0 ? gsl_cdf_tdist_P(x, df) : NAN; }

double cgsl_t_above(double x, double df) { return df > 0 ? gsl_cdf_tdist_Q(x, df) : NAN; }

double cgsl_t_quantile(double p, double df) {
  return df > 0 && p > 0 && p < 1 ? gsl_cdf_tdist_Pinv(p, df) : NAN;
}

double cgsl_f_quantile(double p, double df1, double df2) {
  return df1 > 0 && df2 > 0 && p > 0 && p < 1 ? gsl_cdf_fdist_Pinv(p, df1, df2) : NAN;
}

double cgsl_f_below(double x, double df1, double df2) {
  return df1 > 0 && df2 > 0 ? gsl_cdf_fdist_P(x, df1, df2) : NAN;
}

double cgsl_normal_below(double x) { return gsl_cdf_ugaussian_P(x); }

double cgsl_normal_above(double x) { return gsl_cdf_ugaussian_Q(x); }

double cgsl_normal_quantile(double p) {
  return p > 0 && p < 1 ? gsl_cdf_ugaussian_Pinv(p) : NAN;
}
